// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/pages/panelpage.h"

#include "setup/domainname.h"
#include "setup/printable.h"
#include "wizard/widgets/copybutton.h"
#include "wizard/widgets/flowlayout.h"
#include "wizard/widgets/hintline.h"
#include "wizard/widgets/plainlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>

namespace wizard {

using namespace Qt::StringLiterals;

namespace {

constexpr int namesShown = 6;

QString joinedNames(const QStringList &names)
{
    QStringList shown = names.mid(0, namesShown);
    if (names.size() > namesShown)
        shown.append(u"..."_s);
    return shown.join(u", "_s);
}

} // namespace

PanelPage::PanelPage(SetupWizard &wizard)
    : WizardPage(wizard, u"panelPage"_s),
      m_provider(new QComboBox),
      m_again(new QPushButton(tr("Look a&gain"))),
      m_recognised(new HintLine(u"recognisedHint"_s, m_provider)),
      m_notice(plainLabel({}, u"nameServerNotice"_s)),
      m_sheetPlace(new QVBoxLayout),
      m_lookups(wizard)
{
    setTitle(tr("What to type in the control panel"));
    m_provider->setObjectName(u"providerCombo"_s);
    m_provider->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_provider->setMinimumContentsLength(20);
    for (const providers::Provider &provider : providers::allProviders())
        m_provider->addItem(provider.name, provider.id);
    m_again->setObjectName(u"lookAgainButton"_s);
    m_again->setAutoDefault(false);
    m_again->setAccessibleName(tr("Look again who the DNS provider is"));

    auto *form = new QGridLayout;
    form->addWidget(fieldLabel(tr("DNS &provider:"), m_provider), 0, 0);
    auto *choice = new FlowLayout;
    choice->addWidget(m_provider);
    choice->addWidget(m_again);
    form->addLayout(choice, 0, 1);
    form->addWidget(m_notice, 1, 1);
    form->addWidget(m_recognised, 2, 1);
    form->setColumnStretch(1, 1);
    body()->addSpacing(gap());
    body()->addLayout(form);
    body()->addSpacing(gap());
    body()->addLayout(m_sheetPlace);
    body()->addStretch();

    connect(m_provider, &QComboBox::currentIndexChanged, this, [this] {
        m_userChose = true;
        showSheet();
    });
    connect(m_again, &QPushButton::clicked, this, &PanelPage::recognise);
    connect(m_recognised, &HintLine::fixRequested, this, [this] {
        m_userChose = true;
        m_recognised->clear();
        choose(m_recognisedId);
    });
    connect(&wizard, &SetupWizard::setupReplaced, this, [this] { m_userChose = false; });
}

void PanelPage::load()
{
    setLead(tr("Log in where the DNS of %1 is managed and create these records. Changes take a few minutes "
               "to 48 hours until the whole Internet sees them.")
                .arg(setup::displayName(setup().domain)));
    const QString server = wizardWindow().options().nameServer;
    m_notice->setText(
        server.isEmpty()
            ? tr("To recognise the provider, this computer's DNS resolver is asked for the name servers of "
                 "the domain.")
            : tr("To recognise the provider, the name server %1 is asked for the name servers of the domain.")
                  .arg(server));
    m_userChose = m_userChose || !setup().providerId.isEmpty();
    choose(setup().providerId);
}

void PanelPage::store()
{
    if (m_userChose || !m_recognisedId.isEmpty())
        setup().providerId = m_provider->currentData().toString();
}

void PanelPage::entered()
{
    recognise();
}

void PanelPage::leaving()
{
    m_lookups.cancel();
    m_recognised->clear();
    m_again->setEnabled(true);
}

void PanelPage::choose(const QString &providerId)
{
    const QSignalBlocker blocker(m_provider);
    m_provider->setCurrentIndex(qMax(0, m_provider->findData(providerId))); // the generic panel comes first
    showSheet();
}

void PanelPage::recognise()
{
    m_recognisedId.clear();
    if (!m_lookups.begin())
        return;
    m_again->setEnabled(false);
    m_recognised->setHint(setup::Grade::Fine, tr("Looking up the name servers..."));
    askNameServers(setup().domain);
}

void PanelPage::askNameServers(const QString &zone)
{
    m_lookups.ask(zone, dns::RecordType::NS,
                  [this, zone](const dns::Answer &answer) { nameServersArrived(zone, answer); });
}

void PanelPage::nameServersArrived(const QString &zone, const dns::Answer &answer)
{
    QStringList names;
    for (const dns::ResourceRecord &record : answer.matching()) {
        if (const auto *target = std::get_if<dns::NameData>(&record.data))
            names.append(target->name);
    }
    // A name below the registered domain usually lives in its parent's zone.
    const QString registered = setup::registrableDomain(zone);
    if (names.isEmpty() && !dns::couldNotAsk(answer.status) && !registered.isEmpty() && zone != registered) {
        askNameServers(zone.section(u'.', 1));
        return;
    }
    m_again->setEnabled(true);
    const QString domain = setup::displayName(zone);
    if (names.isEmpty()) {
        m_recognised->setHint(
            setup::Grade::Hint,
            dns::couldNotAsk(answer.status)
                ? tr("The name servers of %1 could not be looked up, so choose your DNS provider yourself.")
                      .arg(domain)
                : tr("%1 has no name servers. Is the domain registered?").arg(domain));
        return;
    }
    const QString shown = setup::printable(joinedNames(names));
    const providers::Provider *provider = providers::providerOfNameServers(names);
    if (!provider) {
        m_recognised->setHint(setup::Grade::Fine, tr("The name servers of %1 are %2. They belong to no "
                                                     "provider known here, so use the general instructions.")
                                                      .arg(domain, shown));
        return;
    }
    m_recognisedId = provider->id;
    if (m_provider->currentData().toString() == provider->id)
        m_recognised->setHint(
            setup::Grade::Fine,
            tr("The name servers of %1 are %2: that is %3.").arg(domain, shown, provider->name));
    else if (m_userChose)
        m_recognised->setHint(
            setup::Grade::Hint,
            tr("The name servers of %1 are %2: that is %3. Records made elsewhere have no effect.")
                .arg(domain, shown, provider->name),
            useText(provider->name));
    else {
        choose(provider->id);
        m_recognised->setHint(setup::Grade::Fine,
                              tr("The name servers of %1 are %2: that is %3, so its instructions are shown.")
                                  .arg(domain, shown, provider->name));
    }
}

void PanelPage::showSheet()
{
    const providers::Provider *provider = providers::findProvider(m_provider->currentData().toString());
    delete m_sheet;
    m_sheet = nullptr;
    if (!provider)
        return;
    const auto sheet = providers::panelSheet(*provider, records::plannedRecords(setup()), setup());
    m_sheet = new QWidget;
    m_sheet->setObjectName(u"panelSheet"_s);
    auto *layout = new QVBoxLayout(m_sheet);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(headLabel(tr("Steps")));
    for (int i = 0; i < sheet.steps.size(); ++i)
        layout->addWidget(plainLabel(breakable(tr("%1. %2").arg(QString::number(i + 1), sheet.steps[i]))));
    if (!sheet.notes.isEmpty()) {
        layout->addSpacing(gap());
        layout->addWidget(headLabel(tr("Good to know about this panel")));
        for (const QString &note : sheet.notes)
            layout->addWidget(plainLabel(breakable(u"\u2022 "_s + note)));
    }
    if (sheet.namesUnverified) {
        auto *hint = new HintLine(u"unverifiedHint"_s);
        layout->addWidget(hint);
        hint->setHint(setup::Grade::Hint,
                      tr("Not everything here was checked against this provider's present panel. The names "
                         "of boxes may differ a little; what goes into them does not."));
    }
    layout->addSpacing(gap());
    for (int i = 0; i < sheet.entries.size(); ++i)
        layout->addWidget(makeEntry(sheet.entries[i], i + 1, setup().domain));
    m_sheetPlace->addWidget(m_sheet);
}

QWidget *PanelPage::makeEntry(const providers::PanelEntry &entry, int number, const QString &domain)
{
    const dns::ResourceRecord &record = entry.planned.record;
    const QString n = QString::number(number);
    const QString whole = record.owner == domain ? setup::displayName(domain) : record.owner;
    const QString name =
        fontMetrics().elidedText(whole, Qt::ElideMiddle, fontMetrics().averageCharWidth() * 40);
    auto *group = new QGroupBox(literal(tr("Record %1: %2 for %3").arg(n, dns::typeName(record.type), name)));
    group->setObjectName(u"record"_s + n);
    auto *grid = new QGridLayout(group);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 5);
    for (int row = 0; row < entry.boxes.size(); ++row) {
        const providers::PanelBox &box = entry.boxes[row];
        auto *content = new QLineEdit(box.content);
        content->setObjectName(u"boxEdit_%1_%2"_s.arg(n, box.id));
        content->setReadOnly(true);
        content->setCursorPosition(0);
        content->setAccessibleName(tr("%1 of record %2").arg(box.label, n));
        content->setAccessibleDescription(box.meaning);
        if (box.leaveEmpty)
            content->setPlaceholderText(tr("leave this box empty"));
        auto *label = plainLabel(box.label == box.meaning ? tr("%1:").arg(box.label)
                                                          : tr("%1 (%2):").arg(box.label, box.meaning));
        label->setBuddy(content);
        auto *copy = new CopyButton(tr("Copy"), tr("Copy %1 of record %2").arg(box.label, n),
                                    [text = box.content] { return text; });
        copy->setObjectName(u"copyButton_%1_%2"_s.arg(n, box.id));
        copy->setEnabled(!box.leaveEmpty);
        grid->addWidget(label, row, 0);
        grid->addWidget(content, row, 1);
        grid->addWidget(copy, row, 2);
    }
    return group;
}

} // namespace wizard

// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/pages/startpage.h"

#include "setup/domainname.h"
#include "simulation/simulatedinternet.h"
#include "wizard/widgets/flowlayout.h"
#include "wizard/widgets/hintline.h"
#include "wizard/widgets/plainlabel.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>

namespace wizard {

using namespace Qt::StringLiterals;

namespace {

QString modeName(setup::Mode mode)
{
    switch (mode) {
    case setup::Mode::Internet: return StartPage::tr("Internet");
    case setup::Mode::Lan: return StartPage::tr("LAN only");
    case setup::Mode::Map: return StartPage::tr("Outside mailbox");
    }
    return {};
}

/// Reads what is typed as the domain to diagnose. The name of the present setup is always good, in any mode.
setup::NameCheck readDomain(const QString &typed, const setup::MailSetup &setup)
{
    setup::NameCheck check = setup::checkDomain(typed, setup.mode, setup.simulated);
    if (!setup.domain.isEmpty() && check.ascii == setup.domain) {
        check.grade = setup::Grade::Fine;
        check.problem = setup::NameProblem::None;
        return check;
    }
    return setup::checkDomain(typed, setup::Mode::Internet);
}

/// Says what will be in it while it is empty.
class RecentList : public QListWidget
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QListWidget::paintEvent(event);
        if (count() > 0)
            return;
        QPainter painter(viewport());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(6, 6, -6, -6), Qt::AlignCenter | Qt::TextWordWrap,
                         StartPage::tr("The setups that you work on will be offered here."));
    }
};

} // namespace

StartPage::StartPage(SetupWizard &wizard) : WizardPage(wizard, u"startPage"_s)
{
    setTitle(tr("What do you want to do?"));
    body()->addSpacing(gap() / 2);
    body()->addLayout(makeWays());
    body()->addSpacing(gap());
    body()->addLayout(makeTryIt());
    body()->addSpacing(gap());
    body()->addLayout(makeRecent(), 1);
    connect(&wizard, &SetupWizard::setupReplaced, this, [this] {
        m_domain->setText(m_filledIn);
        load();
    });
    connect(&wizard, &SetupWizard::wayChanged, this, &StartPage::load);
    connect(&wizard, &QWizard::currentIdChanged, this, [this](int id) {
        if (id == int(PageId::Start))
            load(); // Back does not initialise
    });
}

QRadioButton *StartPage::addWay(QLayout *layout, Way way, const QString &objectName, const QString &text,
                                const QString &sentence)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(objectName);
    button->setAccessibleDescription(sentence);
    QFont bold = button->font();
    bold.setBold(true);
    button->setFont(bold);
    m_ways->addButton(button, int(way));
    auto *indented = new QHBoxLayout;
    indented->addSpacing(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                         style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
    indented->addWidget(plainLabel(sentence), 1);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(button);
    rows->addLayout(indented);
    layout->addItem(rows);
    return button;
}

QLayout *StartPage::makeWays()
{
    m_ways = new QButtonGroup(this);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(gap() * 2 / 3);
    addWay(layout, Way::Internet, u"internetButton"_s, tr("Set up a mail server on the &Internet"),
           tr("Mail from all over the world comes straight to your server. You get the DNS records and what "
              "to type where."));
    addWay(layout, Way::Lan, u"lanButton"_s, tr("Set up a mail server for the &LAN only"),
           tr("Mail stays inside your network. Nothing is published; you get the names your own computers "
              "need."));
    addWay(layout, Way::Map, u"mapButton"_s, tr("Collect mail from an &outside mailbox"),
           tr("Your server fetches mail from a mailbox at a provider (map mail server). The provider's "
              "records stay as they are."));
    QRadioButton *diagnose =
        addWay(layout, Way::Diagnose, u"diagnoseButton"_s, tr("&Diagnose a domain"),
               tr("Find out whether mail reaches a domain that has been set up already."));

    m_domain = new QLineEdit;
    m_domain->setObjectName(u"diagnoseDomainEdit"_s);
    m_domain->setPlaceholderText(u"example.org"_s);
    m_domain->setEnabled(false);
    m_domain->setMaxLength(1000);
    m_domainHint = new HintLine(u"diagnoseDomainHint"_s, m_domain);
    QLabel *label = fieldLabel(tr("Do&main:"), m_domain);
    m_domain->setAccessibleName(tr("Domain to diagnose"));
    label->setEnabled(false);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                                 style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing),
                             0, 0, 0);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_domain, 0, 1);
    grid->addWidget(m_domainHint, 1, 1);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 1);
    layout->addLayout(grid);

    connect(diagnose, &QRadioButton::toggled, m_domain, &QWidget::setEnabled);
    connect(diagnose, &QRadioButton::toggled, label, &QWidget::setEnabled);
    connect(diagnose, &QRadioButton::toggled, this, &StartPage::showDomainHint);
    connect(diagnose, &QRadioButton::clicked, m_domain, [this] { m_domain->setFocus(); });
    connect(m_ways, &QButtonGroup::idClicked, this, [this](int id) {
        if (Way(id) != Way::Diagnose)
            wizardWindow().leaveSimulation();
        wizardWindow().setWay(Way(id));
        Q_EMIT completeChanged();
    });
    connect(m_domain, &QLineEdit::textChanged, this, [this] {
        showDomainHint();
        Q_EMIT completeChanged();
    });
    connect(m_domainHint, &HintLine::fixRequested, this, [this] {
        m_domain->setText(readDomain(m_domain->text(), setup()).suggestion);
        m_domain->setFocus();
    });
    return layout;
}

QLayout *StartPage::makeRecent()
{
    m_recent = new RecentList;
    m_recent->setObjectName(u"recentList"_s);
    m_recent->setMinimumHeight(fontMetrics().height() * 6);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    const auto button = [](const QString &text, const QString &name) {
        auto *result = new QPushButton(text);
        result->setObjectName(name);
        result->setAutoDefault(false);
        return result;
    };
    m_open = button(tr("O&pen"), u"openRecentButton"_s);
    m_again = button(tr("Diagnose &again"), u"diagnoseAgainButton"_s);
    m_forget = button(tr("Forge&t"), u"forgetRecentButton"_s);
    QPushButton *file = button(tr("Open setup fil&e..."), u"openFileButton"_s);
    m_remember = new QCheckBox(tr("&Remember the last setups on this computer"));
    m_remember->setObjectName(u"rememberCheck"_s);

    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_again);
    buttons->addWidget(m_forget);
    buttons->addWidget(file);
    buttons->addStretch();
    auto *grid = new QGridLayout;
    grid->addWidget(fieldLabel(tr("Last set&ups:"), m_recent), 0, 0);
    grid->addWidget(m_recent, 1, 0);
    grid->addLayout(buttons, 1, 1);
    grid->addWidget(m_remember, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);

    const auto current = [this] { return wizardWindow().recent().setups().value(m_recent->currentRow()); };
    connect(m_recent, &QListWidget::currentRowChanged, this, &StartPage::updateRecentButtons);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this, current] { wizardWindow().showSetup(current()); });
    connect(m_open, &QPushButton::clicked, this, [this, current] { wizardWindow().showSetup(current()); });
    connect(m_again, &QPushButton::clicked, this,
            [this, current] { wizardWindow().diagnoseSetup(current()); });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        if (const auto error = wizardWindow().recent().forget(m_recent->currentRow()))
            wizardWindow().tell(setup::fileErrorText(error));
        showRecent();
    });
    connect(file, &QPushButton::clicked, this, [this] { wizardWindow().askAndOpen(); });
    connect(m_remember, &QCheckBox::clicked, this, [this](bool on) {
        if (const auto error = wizardWindow().recent().setEnabled(on))
            wizardWindow().tell(setup::fileErrorText(error));
        showRecent();
    });
    return grid;
}

QLayout *StartPage::makeTryIt()
{
    m_tryIt = new QComboBox;
    m_tryIt->setObjectName(u"tryItCombo"_s);
    m_tryIt->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tryIt->setMinimumContentsLength(20);
    for (const simulation::DemoDomain &demo : simulation::demoDomains())
        m_tryIt->addItem(tr("%1: %2").arg(demo.domain, simulation::summaryText(demo)), demo.domain);
    auto *start = new QPushButton(tr("Tr&y it"));
    start->setObjectName(u"tryItButton"_s);
    start->setAutoDefault(false);
    start->setAccessibleDescription(
        tr("Diagnoses the chosen simulated domain; nothing leaves this computer"));
    connect(start, &QPushButton::clicked, this,
            [this] { wizardWindow().startSimulation(m_tryIt->currentData().toString()); });
    m_tryIt->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new FlowLayout;
    row->addWidget(fieldLabel(tr("Try it &with a simulated domain:"), m_tryIt));
    row->addWidget(m_tryIt);
    row->addWidget(start);
    return row;
}

Way StartPage::chosenWay() const
{
    return Way(m_ways->checkedId());
}

void StartPage::load()
{
    m_ways->button(int(wizardWindow().way()))->setChecked(true);
    if (m_domain->text() == m_filledIn) { // never over what the user has typed
        m_filledIn = setup::displayName(setup().domain);
        m_domain->setText(m_filledIn);
    }
    showDomainHint();
    showRecent();
    Q_EMIT completeChanged();
}

setup::MailSetup StartPage::setupToDiagnose() const
{
    const setup::NameCheck check = readDomain(m_domain->text(), setup());
    if (check.ascii == setup().domain)
        return setup();
    setup::MailSetup bare;
    bare.domain = check.ascii;
    bare.smtpPort = wizardWindow().options().smtpPort;
    return bare;
}

void StartPage::store()
{
    const Way way = chosenWay();
    if (way == Way::Diagnose) {
        const setup::MailSetup wanted = setupToDiagnose();
        if (wanted != setup())
            wizardWindow().exchangeSetup(wanted);
    } else {
        wizardWindow().leaveSimulation();
    }
    wizardWindow().setWay(way);
}

bool StartPage::isComplete() const
{
    return chosenWay() != Way::Diagnose || readDomain(m_domain->text(), setup()).grade != setup::Grade::Error;
}

void StartPage::showDomainHint()
{
    if (chosenWay() != Way::Diagnose || m_domain->text().isEmpty())
        return m_domainHint->clear();
    const setup::NameCheck check = readDomain(m_domain->text(), setup());
    m_domainHint->setHint(check.grade, setup::nameText(check),
                          check.suggestion.isEmpty() ? QString() : useText(check.suggestion));
}

void StartPage::showRecent()
{
    const RecentSetups &recent = wizardWindow().recent();
    const int row = qMax(0, m_recent->currentRow());
    m_recent->clear();
    for (const setup::MailSetup &setup : recent.setups())
        m_recent->addItem(tr("%1 (%2)").arg(setup::displayName(setup.domain), modeName(setup.mode)));
    m_recent->setCurrentRow(qMin(row, m_recent->count() - 1));
    m_remember->setChecked(recent.isEnabled());
    updateRecentButtons();
}

void StartPage::updateRecentButtons()
{
    const bool chosen = m_recent->currentRow() >= 0;
    m_open->setEnabled(chosen);
    m_again->setEnabled(chosen);
    m_forget->setEnabled(chosen);
}

} // namespace wizard

// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/pages/domainpage.h"

#include "wizard/widgets/hintline.h"
#include "wizard/widgets/mailpath.h"
#include "wizard/widgets/plainlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace wizard {

using namespace Qt::StringLiterals;
using setup::Mode;

namespace {

constexpr int lookupDelayMs = 600; // a pause in typing, so that half a name is rarely asked for

QString leadText(Mode mode)
{
    switch (mode) {
    case Mode::Internet:
        return DomainPage::tr("The domain is the part after the @ of your mail addresses. It must be "
                              "registered on the Internet, and you must be able to change its DNS records.");
    case Mode::Lan:
        return DomainPage::tr("The domain is the part after the @ of your mail addresses. Any name may be "
                              "used, because mail stays inside your network. It need not be registered, no "
                              "MX record is needed and none can be set for it.");
    case Mode::Map:
        return DomainPage::tr("The domain is the part after the @ of the addresses on your own server. Any "
                              "name may be used, because mail is collected from your outside mailbox.");
    }
    return {};
}

QString explanationText(Mode mode)
{
    switch (mode) {
    case Mode::Internet:
        return DomainPage::tr(
            "When somebody writes to you, the sending server asks the DNS for the MX record (mail exchanger) "
            "of this domain. The MX record names your mail server, an A or AAAA record gives the address of "
            "that name, and then the mail is delivered there. The next pages make these records.");
    case Mode::Lan:
        return DomainPage::tr(
            "The computers in your network only need to know the address of your mail server. The next pages "
            "make the names for your own DNS server or for the hosts file of each computer.");
    case Mode::Map:
        return DomainPage::tr(
            "If you type your provider's domain here: its MX record must stay as it is. It belongs to the "
            "provider and brings mail into the outside mailbox, from where your server collects it.");
    }
    return {};
}

QList<MailPath::Station> stations(Mode mode, const QString &domain)
{
    switch (mode) {
    case Mode::Internet:
        return {{DomainPage::tr("Somebody writes"), DomainPage::tr("to you@%1").arg(domain)},
                {DomainPage::tr("MX record"), DomainPage::tr("of %1 names your mail server").arg(domain)},
                {DomainPage::tr("A or AAAA record"), DomainPage::tr("of the mail server gives its address")},
                {DomainPage::tr("Your mail server"), DomainPage::tr("takes the mail on port 25")}};
    case Mode::Lan:
        return {{DomainPage::tr("A colleague writes"), DomainPage::tr("to you@%1").arg(domain)},
                {DomainPage::tr("The LAN's DNS or hosts file"),
                 DomainPage::tr("gives the private address of your server")},
                {DomainPage::tr("Your mail server"),
                 DomainPage::tr("takes the mail; it never leaves the network")}};
    case Mode::Map:
        return {{DomainPage::tr("Somebody writes"), DomainPage::tr("to your outside address")},
                {DomainPage::tr("The provider's MX record"), DomainPage::tr("stays as it is")},
                {DomainPage::tr("Outside mailbox"), DomainPage::tr("keeps the mail at the provider")},
                {DomainPage::tr("Your mail server"), DomainPage::tr("collects it for %1").arg(domain)}};
    }
    return {};
}

/// Is that a name that the public DNS may be asked for? Names for special use stay inside (RFC 6761 and its
/// kin).
bool maySearch(const QString &typed)
{
    using setup::NameProblem;
    const setup::NameCheck check = setup::checkDomain(typed, Mode::Internet);
    return check.grade != setup::Grade::Error ||
           (check.problem == NameProblem::PublicSuffix && typed.contains(u'.'));
}

} // namespace

DomainPage::DomainPage(SetupWizard &wizard)
    : WizardPage(wizard, u"domainPage"_s),
      m_domain(new QLineEdit),
      m_hint(new HintLine(u"domainHint"_s, m_domain)),
      m_forms(plainLabel({}, u"domainForms"_s)),
      m_lookupNotice(plainLabel({}, u"lookupNotice"_s)),
      m_explanation(plainLabel({}, u"domainExplanation"_s)),
      m_exists(new HintLine(u"existsHint"_s)),
      m_path(new MailPath),
      m_lookups(wizard)
{
    setTitle(tr("Which domain is it?"));
    m_domain->setObjectName(u"domainEdit"_s);
    m_domain->setPlaceholderText(u"example.org"_s);
    m_domain->setMaxLength(1000);
    m_path->setObjectName(u"mailPath"_s);
    m_path->setAccessibleName(tr("How mail finds the server"));
    auto *form = new QGridLayout;
    form->addWidget(fieldLabel(tr("&Domain:"), m_domain), 0, 0);
    form->addWidget(m_domain, 0, 1);
    form->addWidget(m_hint, 1, 1);
    form->addWidget(m_forms, 2, 1);
    form->addWidget(m_exists, 3, 1);
    form->setColumnStretch(1, 1);
    body()->addSpacing(gap());
    body()->addLayout(form);
    body()->addSpacing(gap());
    body()->addWidget(m_lookupNotice);
    body()->addSpacing(gap());
    body()->addWidget(m_explanation);
    body()->addSpacing(gap());
    body()->addWidget(m_path);
    body()->addStretch();

    m_delay.setSingleShot(true);
    m_delay.setInterval(lookupDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &DomainPage::startLookup);
    connect(m_domain, &QLineEdit::textChanged, this, [this] {
        showCheck(check());
        scheduleLookup();
        Q_EMIT completeChanged();
    });
    connect(m_hint, &HintLine::fixRequested, this, [this] {
        m_domain->setText(check().suggestion);
        m_domain->setFocus();
    });
}

setup::NameCheck DomainPage::check() const
{
    return setup::checkDomain(m_domain->text(), setup().mode, setup().simulated);
}

bool DomainPage::isComplete() const
{
    return check().grade != setup::Grade::Error;
}

void DomainPage::load()
{
    const Mode mode = setup().mode;
    setLead(leadText(mode));
    m_explanation->setText(explanationText(mode));
    const QString server = wizardWindow().options().nameServer;
    m_lookupNotice->setText(server.isEmpty()
                                ? tr("While you type, this computer's DNS resolver is asked whether the name "
                                     "exists on the Internet (NS, SOA and A records).")
                                : tr("While you type, the name server %1 is asked whether the name exists on "
                                     "the Internet (NS, SOA and A records).")
                                      .arg(server));
    m_lookupNotice->setVisible(mode == Mode::Lan);
    m_domain->setText(setup::displayName(setup().domain));
    showCheck(check());
}

void DomainPage::store()
{
    setup().domain = check().ascii;
}

void DomainPage::entered()
{
    showCheck(check());
    scheduleLookup();
}

void DomainPage::leaving()
{
    m_delay.stop();
    m_lookups.cancel();
    m_exists->clear();
}

void DomainPage::showCheck(const setup::NameCheck &check)
{
    if (m_domain->text().isEmpty())
        m_hint->clear(); // nothing typed yet is no mistake
    else
        m_hint->setHint(check.grade, setup::nameText(check),
                        check.suggestion.isEmpty() ? QString() : useText(check.suggestion));

    const bool usable = check.grade != setup::Grade::Error && !check.ascii.isEmpty();
    QString forms;
    if (usable && check.unicode != check.ascii)
        forms = tr("People read %1; in the DNS it is written %2.").arg(check.unicode, check.ascii);
    else if (usable && check.changed)
        forms = tr("It will be used as %1.").arg(check.ascii);
    m_forms->setText(breakable(forms));
    m_forms->setVisible(!forms.isEmpty());
    m_path->setStations(stations(setup().mode, usable ? check.unicode : u"example.org"_s));
}

void DomainPage::scheduleLookup()
{
    m_delay.stop();
    m_lookups.cancel();
    m_exists->clear();
    if (setup().mode == Mode::Lan && isComplete() && maySearch(m_domain->text()))
        m_delay.start();
}

void DomainPage::startLookup()
{
    m_askedName = check().ascii;
    m_answers.clear();
    if (!m_lookups.begin())
        return;
    m_exists->setHint(
        setup::Grade::Fine,
        tr("Looking whether %1 exists on the Internet...").arg(setup::displayName(m_askedName)));
    const QString registered = setup::registrableDomain(m_askedName);
    const QString zone = registered.isEmpty() ? m_askedName : registered;
    m_expected = 3;
    const auto arrived = [this](const dns::Answer &answer) {
        m_answers.append(answer);
        if (m_answers.size() == m_expected)
            showLookup();
    };
    m_lookups.ask(zone, dns::RecordType::NS, arrived);
    m_lookups.ask(zone, dns::RecordType::SOA, arrived);
    m_lookups.ask(m_askedName, dns::RecordType::A, arrived);
}

void DomainPage::showLookup()
{
    bool exists = false, asked = false;
    for (const dns::Answer &answer : m_answers) {
        exists = exists || answer.status == dns::Status::NoError || answer.status == dns::Status::NoData;
        asked = asked || answer.status == dns::Status::NxDomain;
    }
    const QString name = setup::displayName(m_askedName);
    if (exists)
        m_exists->setHint(
            setup::Grade::Hint,
            tr("%1 exists on the Internet. If it is not yours, your users cannot write to the real %1, "
               "because such mail stays in your network. A name that nobody has registered is safer.")
                .arg(name));
    else if (asked)
        m_exists->setHint(setup::Grade::Fine,
                          tr("%1 does not exist on the Internet, so it clashes with nothing.").arg(name));
    else
        m_exists->setHint(
            setup::Grade::Fine,
            tr("It could not be found out whether %1 exists on the Internet: the DNS gave no answer.")
                .arg(name));
}

} // namespace wizard

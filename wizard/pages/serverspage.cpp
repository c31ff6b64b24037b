// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/pages/serverspage.h"

#include "setup/domainname.h"
#include "setup/printable.h"
#include "wizard/widgets/hintline.h"
#include "wizard/widgets/plainlabel.h"
#include "wizard/widgets/servereditor.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

namespace wizard {

using namespace Qt::StringLiterals;
using setup::Mode;

namespace {

constexpr int priorityStep = 10; // leaves room for a server in between later

QString operatorNames()
{
    QStringList names;
    for (const dns::EchoService &service : dns::echoServices()) {
        if (!names.contains(service.operatorName))
            names.append(service.operatorName);
    }
    return names.join(u", "_s);
}

/// "Operator (192.0.2.53): 198.51.100.7", one line for each question.
QString whatWasSaid(const dns::EchoResult &result)
{
    QStringList lines;
    for (const dns::Answer &answer : result.answers) {
        QString name = answer.question.server.text();
        for (const dns::EchoService &service : dns::echoServices()) {
            if (service.question == answer.question)
                name = ServersPage::tr("%1 (%2)").arg(service.operatorName, answer.question.server.text());
        }
        QStringList data;
        for (const dns::ResourceRecord &record : answer.matching())
            data.append(setup::printable(record.dataText(), 80));
        lines.append(data.isEmpty() ? ServersPage::tr("%1: no answer").arg(name)
                                    : ServersPage::tr("%1: %2").arg(name, data.join(u", "_s)));
    }
    return lines.join(u'\n');
}

} // namespace

ServersPage::ServersPage(SetupWizard &wizard)
    : WizardPage(wizard, u"serversPage"_s),
      m_servers(new QVBoxLayout),
      m_add(new QPushButton(tr("&Add another server"))),
      m_lookups(wizard)
{
    setTitle(tr("Which servers take the mail?"));
    m_add->setObjectName(u"addServerButton"_s);
    m_add->setAutoDefault(false);
    m_detection = makeDetection();
    m_sending = makeSending();
    m_servers->setSpacing(gap());
    auto *addRow = new QHBoxLayout;
    addRow->addWidget(m_add);
    addRow->addStretch();
    body()->addSpacing(gap());
    body()->addWidget(m_detection);
    body()->addLayout(m_servers);
    body()->addLayout(addRow);
    body()->addSpacing(gap());
    body()->addWidget(m_sending);
    body()->addStretch();
    connect(m_add, &QPushButton::clicked, this, &ServersPage::addAnother);
    connect(&wizard, &SetupWizard::setupReplaced, this, [this] { m_domain.clear(); });
}

QWidget *ServersPage::makeDetection()
{
    m_detect = new QPushButton(tr("Detect e&xternal address"));
    m_detect->setObjectName(u"detectAddressButton"_s);
    m_detect->setAutoDefault(false);
    m_detected = new HintLine(u"detectHint"_s, m_detect);
    m_asked = plainLabel({}, u"detectAskedLabel"_s);
    m_asked->hide();
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, gap());
    QLabel *notice = plainLabel(
        tr("Not sure about the external address? The button asks each of these by one DNS question: %1. They "
           "learn the address that your network has on the Internet, and say it.")
            .arg(operatorNames()),
        u"detectNotice"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_detect);
    row->addStretch();
    layout->addWidget(notice);
    layout->addLayout(row);
    layout->addWidget(m_detected);
    layout->addWidget(m_asked);
    connect(m_detect, &QPushButton::clicked, this, &ServersPage::detect);
    connect(m_detected, &HintLine::fixRequested, this, [this] { fillIn(true); });
    return widget;
}

/// What nobody outside can guess about the mail that leaves.
QWidget *ServersPage::makeSending()
{
    m_selectors = new QLineEdit;
    m_selectors->setObjectName(u"dkimSelectorsEdit"_s);
    m_selectors->setMaxLength(1000);
    m_selectors->setPlaceholderText(u"mail"_s);
    m_selectorsHint = new HintLine(u"dkimSelectorsHint"_s, m_selectors);
    m_usesSmartHost = new QCheckBox(tr("Hand all o&utgoing mail to a relay (smart host)"));
    m_usesSmartHost->setObjectName(u"smartHostBox"_s);
    m_smartHost = new QLineEdit;
    m_smartHost->setObjectName(u"smartHostEdit"_s);
    m_smartHost->setMaxLength(300);
    m_smartHost->setPlaceholderText(u"smtp.example.net:587"_s);
    m_smartHostHint = new HintLine(u"smartHostHint"_s, m_smartHost);
    auto *group = new QGroupBox(tr("Outgoing mail (optional)"));
    auto *layout = new QVBoxLayout(group);
    layout->addWidget(fieldLabel(tr("D&KIM selectors:"), m_selectors));
    layout->addWidget(m_selectors);
    layout->addWidget(m_selectorsHint);
    layout->addWidget(plainLabel(tr("The names of the keys that your mail server signs with, as its settings show them, with "
                                    "blanks between them."),
                                 u"dkimNotice"_s));
    layout->addWidget(m_usesSmartHost);
    layout->addWidget(fieldLabel(tr("Rela&y and port:"), m_smartHost));
    layout->addWidget(m_smartHost);
    layout->addWidget(m_smartHostHint);
    const auto changed = [this] {
        m_smartHost->setEnabled(m_usesSmartHost->isChecked());
        showSendingHints();
        Q_EMIT completeChanged();
    };
    connect(m_selectors, &QLineEdit::textChanged, this, changed);
    connect(m_smartHost, &QLineEdit::textChanged, this, changed);
    connect(m_usesSmartHost, &QCheckBox::toggled, this, changed);
    return group;
}

/// Keys that an opened setup has for these selectors stay.
std::optional<QList<setup::DkimKey>> ServersPage::typedKeys() const
{
    static const QRegularExpression blanks(u"[\\s,;]+"_s);
    QList<setup::DkimKey> keys;
    for (const QString &text : m_selectors->text().split(blanks, Qt::SkipEmptyParts)) {
        std::optional<setup::DkimKey> key = setup::dkimKey(text, {});
        if (!key || keys.size() >= 16)
            return {};
        for (const setup::DkimKey &known : std::as_const(setup().dkimKeys)) {
            if (known.selector == key->selector)
                key = known;
        }
        if (!keys.contains(*key))
            keys.append(*key);
    }
    return keys;
}

/// NAME or NAME:PORT; 465 means TLS from the first byte.
std::optional<setup::OutsideServer> ServersPage::typedSmartHost() const
{
    const QString text = m_smartHost->text().trimmed();
    const qsizetype colon = text.lastIndexOf(u':');
    bool isPort = true;
    const ushort port = colon < 0 ? 587 : text.mid(colon + 1).toUShort(&isPort);
    const setup::NameCheck name =
        setup::checkHostName(colon < 0 ? text : text.left(colon), Mode::Internet, setup().simulated);
    if (name.grade == setup::Grade::Error || !isPort || port == 0)
        return {};
    return setup::OutsideServer{setup::ServiceProtocol::Smtp, name.ascii, port,
                                port == 465 ? setup::Security::ImplicitTls : setup::Security::StartTls};
}

void ServersPage::showSendingHints()
{
    if (typedKeys())
        m_selectorsHint->clear();
    else
        m_selectorsHint->setHint(setup::Grade::Error,
                                 tr("A selector has letters, digits, dots and hyphens only, like mail or 2026a."));
    if (!m_usesSmartHost->isChecked() || m_smartHost->text().isEmpty() || typedSmartHost())
        m_smartHostHint->clear();
    else
        m_smartHostHint->setHint(setup::Grade::Error, tr("This is no host name with a port, like smtp.example.net:587."));
}

void ServersPage::load()
{
    const Mode mode = setup().mode;
    setLead(mode == Mode::Lan
                ? tr("Type the host name of your mail server and its private address inside your network. "
                     "Give the server a fixed address: one that DHCP hands out may change.")
                : tr("The host name goes into the MX record, the external address into the A record (IPv4) "
                     "or AAAA record (IPv6). With several servers the one with the lowest priority number is "
                     "tried first."));
    m_detection->setVisible(mode == Mode::Internet);
    m_sending->setVisible(mode == Mode::Internet);
    QStringList selectors;
    for (const setup::DkimKey &key : std::as_const(setup().dkimKeys))
        selectors.append(key.selector);
    m_selectors->setText(selectors.join(u' '));
    m_usesSmartHost->setChecked(setup().smartHost.has_value());
    m_smartHost->setEnabled(setup().smartHost.has_value());
    m_smartHost->setText(setup().smartHost ? u"%1:%2"_s.arg(setup::displayName(setup().smartHost->hostName))
                                                 .arg(setup().smartHost->port)
                                           : QString());
    m_own = setup().ownNetworkAddresses;
    m_detected->clear();
    m_asked->hide();

    QList<setup::MailServer> servers = setup().servers;
    const QString domain = setup().domain;
    for (setup::MailServer &server : servers) { // a corrected domain moves the names within it along
        if (!m_domain.isEmpty() && m_domain != domain && setup::isInDomain(server.hostName, m_domain))
            server.hostName = server.hostName.chopped(m_domain.size()) + domain;
    }
    m_domain = domain;
    qDeleteAll(m_editors);
    m_editors.clear();
    for (const setup::MailServer &server : servers)
        addEditor(server);
    if (m_editors.isEmpty())
        addEditor({freeHostName(), {}, priorityStep});
}

ServerEditor *ServersPage::addEditor(const setup::MailServer &server)
{
    auto *editor = new ServerEditor;
    m_editors.append(editor);
    m_servers->addWidget(editor);
    editor->show(); // at once, so that it can take the focus
    renumber();
    editor->setRules(setup().mode, setup().domain, setup().simulated);
    editor->setServer(server);
    connect(editor, &ServerEditor::changed, this, &ServersPage::serversChanged);
    connect(editor, &ServerEditor::removeRequested, this, [this, editor] { remove(editor); });
    return editor;
}

QString ServersPage::freeHostName() const
{
    for (int n = 1;; ++n) {
        const QString name = (n == 1 ? u"mail."_s : u"mail%1."_s.arg(n)) + setup().domain;
        if (std::none_of(m_editors.begin(), m_editors.end(),
                         [&name](const ServerEditor *editor) { return editor->server().hostName == name; }))
            return name;
    }
}

void ServersPage::addAnother()
{
    int highest = 0;
    for (const ServerEditor *editor : std::as_const(m_editors))
        highest = qMax(highest, editor->server().priority);
    ServerEditor *editor = addEditor({freeHostName(), {}, qMin(65535, highest + priorityStep)});
    editor->focusFirst();
    serversChanged();
}

void ServersPage::remove(ServerEditor *editor)
{
    m_editors.removeOne(editor);
    editor->hide();
    editor->setParent(nullptr);
    editor->deleteLater(); // its button is still being clicked
    renumber();
    serversChanged();
    m_add->setFocus();
}

void ServersPage::renumber()
{
    QWidget *before = m_detect;
    for (int i = 0; i < m_editors.size(); ++i) {
        m_editors[i]->setNumber(i + 1);
        m_editors[i]->setRemovable(m_editors.size() > 1);
        before = m_editors[i];
    }
    setTabOrder(before, m_add);
}

void ServersPage::serversChanged()
{
    QStringList names;
    for (ServerEditor *editor : std::as_const(m_editors)) {
        const QString name = editor->server().hostName;
        editor->setDuplicate(!name.isEmpty() && names.contains(name));
        names.append(name);
    }
    Q_EMIT completeChanged();
}

bool ServersPage::isComplete() const
{
    const bool sendingIsComplete = setup().mode != Mode::Internet ||
                                   (typedKeys() && (!m_usesSmartHost->isChecked() || typedSmartHost()));
    return sendingIsComplete && std::all_of(m_editors.begin(), m_editors.end(),
                                            [](const ServerEditor *editor) { return editor->isComplete(); });
}

void ServersPage::store()
{
    setup().servers.clear();
    for (const ServerEditor *editor : std::as_const(m_editors))
        setup().servers.append(editor->server());
    if (setup().mode != Mode::Internet)
        return;
    setup().ownNetworkAddresses = m_own;
    setup().dkimKeys = typedKeys().value_or(QList<setup::DkimKey>());
    setup().smartHost = m_usesSmartHost->isChecked() ? typedSmartHost() : std::nullopt;
}

void ServersPage::leaving()
{
    m_lookups.cancel();
    m_detect->setEnabled(true);
}

void ServersPage::detect()
{
    if (!m_lookups.begin())
        return;
    m_detect->setEnabled(false);
    m_asked->hide();
    m_detected->setHint(setup::Grade::Fine, tr("Asking..."));
    dns::detectExternalAddresses(m_lookups.resolver(), m_lookups.context(),
                                 [this](const dns::EchoResult &result) { showDetected(result); });
}

void ServersPage::showDetected(const dns::EchoResult &result)
{
    m_detect->setEnabled(true);
    m_asked->setText(whatWasSaid(result));
    m_asked->show();
    m_own = result.disagree ? QList<QHostAddress>() : result.addresses;
    if (result.disagree) {
        m_detected->setHint(setup::Grade::Hint,
                            tr("The services named different addresses, so none of them is used. Ask your "
                               "Internet provider for your external address."));
    } else if (m_own.isEmpty()) {
        m_detected->setHint(
            setup::Grade::Hint,
            tr("The external address could not be detected. Perhaps a firewall stops DNS questions to other "
               "servers. Your router's status page shows the address too."));
    } else {
        fillIn(false);
    }
}

void ServersPage::fillIn(bool overwrite)
{
    ServerEditor *editor = m_editors.first();
    QStringList shown, others;
    bool filled = false;
    for (const QHostAddress &address : std::as_const(m_own)) {
        shown.append(address.toString());
        const QString typed = editor->addressText(address.protocol());
        const bool mayFill = overwrite || (typed.isEmpty() && m_editors.size() == 1);
        if (mayFill && typed != address.toString()) {
            editor->setAddressText(address.protocol(), address.toString());
            filled = true;
        } else if (QHostAddress(typed) != address) {
            others.append(address.toString());
        }
    }
    const QString seen = shown.join(u", "_s);
    if (!others.isEmpty())
        m_detected->setHint(
            setup::Grade::Fine,
            tr("The Internet sees your network as %1. Server 1 has another address.").arg(seen),
            tr("Use %1 for server 1").arg(others.join(u", "_s)));
    else if (filled)
        m_detected->setHint(
            setup::Grade::Fine,
            tr("The Internet sees your network as %1. That was filled in for server 1.").arg(seen));
    else
        m_detected->setHint(setup::Grade::Fine,
                            tr("The Internet sees your network as %1, as you typed for server 1.").arg(seen));
}

} // namespace wizard

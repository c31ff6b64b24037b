// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wizard/widgets/servereditor.h"

#include "wizard/widgets/hintline.h"
#include "wizard/widgets/plainlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

namespace wizard {

using namespace Qt::StringLiterals;
using setup::Grade;
using setup::Mode;

namespace {

QStringList parts(const QString &typed)
{
    static const QRegularExpression separators(u"[,;\\s]+"_s);
    return typed.split(separators, Qt::SkipEmptyParts);
}

} // namespace

ServerEditor::ServerEditor(QWidget *parent)
    : QGroupBox(parent),
      m_host(new QLineEdit),
      m_hostHint(new HintLine(u"hostNameHint"_s, m_host)),
      m_serverHint(new HintLine(u"serverHint"_s)),
      m_priority(new QSpinBox),
      m_remove(new QPushButton(tr("Remove")))
{
    auto *grid = new QGridLayout(this);
    m_host->setMaxLength(1000);
    m_hostLabel = fieldLabel(tr("&Host name:"), m_host);
    grid->addWidget(m_hostLabel, 0, 0);
    grid->addWidget(m_host, 0, 1, 1, 3);
    grid->addWidget(m_remove, 0, 4);
    grid->addWidget(m_hostHint, 1, 1, 1, 4);
    addField(grid, m_ipv4, tr("IPv&4 address:"), u"203.0.113.10"_s);
    addField(grid, m_ipv6, tr("IPv&6 address:"), u"2001:db8::10"_s);
    m_priority->setRange(0, 65535);
    m_priority->setAccessibleDescription(tr("The lowest number is tried first"));
    m_priorityLabel = fieldLabel(tr("P&riority:"), m_priority);
    grid->addWidget(m_priorityLabel, 6, 0);
    grid->addWidget(m_priority, 6, 1);
    grid->addWidget(m_serverHint, 7, 1, 1, 4);
    grid->setColumnStretch(3, 1);

    m_remove->setAutoDefault(false);
    connect(m_remove, &QPushButton::clicked, this, &ServerEditor::removeRequested);
    connect(m_host, &QLineEdit::textChanged, this, &ServerEditor::changed);
    connect(m_priority, &QSpinBox::valueChanged, this, &ServerEditor::changed);
    connect(this, &ServerEditor::changed, this, &ServerEditor::showHints);
    connect(m_hostHint, &HintLine::fixRequested, this, [this] {
        m_host->setText(checkHost().suggestion);
        m_host->setFocus();
    });
}

void ServerEditor::addField(QGridLayout *grid, AddressField &field, const QString &label,
                            const QString &placeholder)
{
    const int row = grid->rowCount();
    field.edit = new QLineEdit;
    field.edit->setMaxLength(2000);
    field.edit->setPlaceholderText(placeholder);
    field.label = fieldLabel(label, field.edit);
    field.hint = new HintLine({}, field.edit);
    grid->addWidget(field.label, row, 0);
    grid->addWidget(field.edit, row, 1, 1, 3);
    grid->addWidget(field.hint, row + 1, 1, 1, 4);
    connect(field.edit, &QLineEdit::textChanged, this, &ServerEditor::changed);
    connect(field.hint, &HintLine::fixRequested, this, [this, &field] { mend(field); });
}

void ServerEditor::setNumber(int number)
{
    const QString n = QString::number(number);
    setTitle(tr("Server %1").arg(n));
    setObjectName(u"server"_s + n);
    m_host->setObjectName(u"hostNameEdit"_s + n);
    m_host->setAccessibleName(tr("Host name of server %1").arg(n));
    m_ipv4.edit->setObjectName(u"ipv4Edit"_s + n);
    m_ipv4.edit->setAccessibleName(tr("IPv4 address of server %1").arg(n));
    m_ipv6.edit->setObjectName(u"ipv6Edit"_s + n);
    m_ipv6.edit->setAccessibleName(tr("IPv6 address of server %1").arg(n));
    m_priority->setObjectName(u"prioritySpin"_s + n);
    m_priority->setAccessibleName(tr("Priority of server %1").arg(n));
    m_remove->setObjectName(u"removeServerButton"_s + n);
    m_remove->setAccessibleName(tr("Remove server %1").arg(n));
    m_hostHint->setName(u"hostNameHint"_s + n);
    m_ipv4.hint->setName(u"ipv4Hint"_s + n);
    m_ipv6.hint->setName(u"ipv6Hint"_s + n);
    m_serverHint->setName(u"serverHint"_s + n);
}

void ServerEditor::setRemovable(bool removable)
{
    m_remove->setVisible(removable);
}

void ServerEditor::setRules(Mode mode, const QString &domain, bool simulated)
{
    m_mode = mode;
    m_domain = domain;
    m_simulated = simulated;
    const bool lan = mode == Mode::Lan;
    m_priority->setVisible(!lan);
    m_priorityLabel->setVisible(!lan);
    m_ipv4.edit->setPlaceholderText(lan ? u"192.168.1.10"_s : u"203.0.113.10"_s);
    m_ipv6.edit->setPlaceholderText(lan ? u"fd00::10"_s : u"2001:db8::10"_s);
    showHints();
}

void ServerEditor::setServer(const setup::MailServer &server)
{
    m_host->setText(setup::displayName(server.hostName));
    QStringList ipv4, ipv6;
    for (const QHostAddress &address : server.addresses)
        (address.protocol() == QAbstractSocket::IPv6Protocol ? ipv6 : ipv4).append(address.toString());
    m_ipv4.edit->setText(ipv4.join(u", "_s));
    m_ipv6.edit->setText(ipv6.join(u", "_s));
    m_priority->setValue(server.priority);
    showHints();
}

setup::MailServer ServerEditor::server() const
{
    return {checkHost().ascii, read(m_ipv4).addresses + read(m_ipv6).addresses, m_priority->value()};
}

setup::NameCheck ServerEditor::checkHost() const
{
    setup::NameCheck check = setup::checkHostName(m_host->text(), m_mode, m_simulated);
    if (check.problem == setup::NameProblem::SingleLabel && check.suggestion.isEmpty() &&
        !m_domain.isEmpty()) {
        const auto within =
            setup::checkHostName(m_host->text().trimmed() + u'.' + m_domain, m_mode, m_simulated);
        if (within.grade != Grade::Error)
            check.suggestion = within.unicode;
    }
    return check;
}

ServerEditor::AddressReading ServerEditor::read(const AddressField &field) const
{
    AddressReading reading;
    QStringList all = parts(field.edit->text());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const setup::AddressCheck check = setup::checkAddress(all[i], m_mode, m_simulated);
        const bool otherFamily = !check.address.isNull() && check.address.protocol() != field.family;
        if (check.grade == Grade::Fine && !otherFamily) {
            reading.addresses.append(check.address);
            continue;
        }
        if (check.grade == Grade::Hint && !otherFamily)
            reading.addresses.append(check.address);
        reading.part = all[i];
        reading.otherFamily = otherFamily;
        if (otherFamily) {
            const bool ipv6 = check.address.protocol() == QAbstractSocket::IPv6Protocol;
            reading.grade = Grade::Error;
            reading.sentence =
                ipv6
                    ? tr("%1 is an IPv6 address; it belongs in the box below.").arg(check.address.toString())
                    : tr("%1 is an IPv4 address; it belongs in the box above.").arg(check.address.toString());
            reading.fix = tr("Move it there");
            all.removeAt(i);
        } else {
            reading.grade = check.grade;
            reading.sentence = setup::addressText(check);
            if (!check.suggestion.isEmpty()) {
                reading.fix = useText(check.suggestion);
                all[i] = check.suggestion;
            }
        }
        reading.mended = all.join(u", "_s);
        if (reading.grade == Grade::Error)
            return reading;
    }
    return reading;
}

void ServerEditor::mend(AddressField &field)
{
    const AddressReading reading = read(field);
    QLineEdit *target = field.edit;
    if (reading.otherFamily) {
        target = (&field == &m_ipv4 ? m_ipv6 : m_ipv4).edit;
        const QString before = target->text().trimmed();
        target->setText(before.isEmpty() ? reading.part : before + u", "_s + reading.part);
    }
    field.edit->setText(reading.mended);
    target->setFocus();
}

void ServerEditor::setDuplicate(bool duplicate)
{
    if (duplicate == m_duplicate)
        return;
    m_duplicate = duplicate;
    showHints();
}

bool ServerEditor::isComplete() const
{
    const setup::NameCheck host = checkHost();
    const AddressReading ipv4 = read(m_ipv4), ipv6 = read(m_ipv6);
    if (host.grade == Grade::Error || ipv4.grade == Grade::Error || ipv6.grade == Grade::Error || m_duplicate)
        return false;
    // The address of a host in somebody else's domain is not ours to publish.
    return !ipv4.addresses.isEmpty() || !ipv6.addresses.isEmpty() ||
           (m_mode == Mode::Internet && !setup::isInDomain(host.ascii, m_domain));
}

void ServerEditor::showHints()
{
    const setup::NameCheck host = checkHost();
    const QString fix = host.suggestion.isEmpty() ? QString() : useText(host.suggestion);
    const bool outside =
        m_mode == Mode::Internet && host.grade != Grade::Error && !setup::isInDomain(host.ascii, m_domain);
    if (m_host->text().isEmpty())
        m_hostHint->clear();
    else if (m_duplicate)
        m_hostHint->setHint(
            Grade::Error,
            tr("Another server above has this name already. Each server needs a name of its own."));
    else if (host.problem != setup::NameProblem::None)
        m_hostHint->setHint(host.grade, setup::nameText(host), fix);
    else if (outside)
        m_hostHint->setHint(Grade::Hint,
                            tr("%1 is not within %2. Its A and AAAA records are made where its own domain is "
                               "managed; here only the MX record is made.")
                                .arg(setup::displayName(host.ascii), setup::displayName(m_domain)));
    else if (host.ascii != host.unicode)
        m_hostHint->setHint(Grade::Fine, tr("In the DNS it is written %1.").arg(host.ascii));
    else
        m_hostHint->clear();

    bool none = true;
    for (const AddressField *field : {&m_ipv4, &m_ipv6}) {
        const AddressReading reading = read(*field);
        field->hint->setHint(reading.grade, reading.sentence, reading.fix);
        none = none && parts(field->edit->text()).isEmpty();
    }
    if (none && !outside && !m_host->text().isEmpty())
        m_serverHint->setHint(Grade::Fine, tr("Type the IPv4 or the IPv6 address of this server, or both."));
    else
        m_serverHint->clear();
}

QString ServerEditor::addressText(QAbstractSocket::NetworkLayerProtocol family) const
{
    return (family == QAbstractSocket::IPv6Protocol ? m_ipv6 : m_ipv4).edit->text().trimmed();
}

void ServerEditor::setAddressText(QAbstractSocket::NetworkLayerProtocol family, const QString &text)
{
    (family == QAbstractSocket::IPv6Protocol ? m_ipv6 : m_ipv4).edit->setText(text);
}

void ServerEditor::focusFirst()
{
    m_host->setFocus();
    m_host->selectAll();
}

} // namespace wizard

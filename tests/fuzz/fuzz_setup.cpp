// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "providers/provider.h"
#include "setup/domainname.h"
#include "setup/printable.h"
#include "setup/setupfile.h"

#include <QJsonDocument>

#include <cstdlib>

/// Everything that is typed or opened. The first octet says what the rest is read as; whatever is accepted
/// must keep its promise.
static void require(bool kept)
{
    if (!kept)
        std::abort();
}

static void readName(const QString &typed, quint8 choice)
{
    const auto mode = setup::Mode(choice % 3);
    const auto read = [mode, choice](const QString &text) {
        return choice & 4 ? setup::checkHostName(text, mode) : setup::checkDomain(text, mode, choice & 8);
    };
    const setup::NameCheck check = read(typed);
    require((check.problem == setup::NameProblem::None) == setup::nameText(check).isEmpty());
    require(setup::printable(setup::nameText(check), 4096) == setup::nameText(check));
    if (check.grade != setup::Grade::Error)
        require(read(check.ascii).ascii == check.ascii); // reading the result again changes nothing
    if (!check.suggestion.isEmpty())
        require(read(check.suggestion).grade != setup::Grade::Error);
    const QString shown = setup::displayName(typed);
    require(setup::printable(shown, 253 * 8) == shown);
    (void)setup::registrableDomain(typed);
}

static void readAddress(const QString &typed, quint8 choice)
{
    const auto mode = setup::Mode(choice % 3);
    const setup::AddressCheck check = setup::checkAddress(typed, mode);
    require((check.problem == setup::AddressProblem::None) == setup::addressText(check).isEmpty());
    if (!check.suggestion.isEmpty())
        require(!setup::checkAddress(check.suggestion, mode).address.isNull());
}

static void readSetup(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (const auto read = setup::setupFromJson(object, nullptr)) {
        const auto again = setup::setupFromJson(setup::toJson(*read), nullptr);
        require(again && *again == *read);
    }
    (void)providers::providerFromJson(object, nullptr);
}

static void readLine(const QByteArray &bytes)
{
    const QString line = setup::printable(bytes, 100'000);
    require(setup::printable(line, 200'000) == line); // nothing is left that would be escaped
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    switch (data[0] >> 6) {
    case 0: readName(QString::fromUtf8(bytes), data[0]); break;
    case 1: readAddress(QString::fromUtf8(bytes), data[0]); break;
    case 2: readSetup(bytes); break;
    default: readLine(bytes); break;
    }
    return 0;
}

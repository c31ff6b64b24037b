// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/spf.h"
#include "policy/spfchange.h"
#include "setup/printable.h"

#include <QHash>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

void require(bool kept)
{
    if (!kept)
        std::abort();
}

/// Every question is answered from the lines of the input, chosen by the name that is asked for: texts, hosts, addresses, errors.
class Answers
{
public:
    explicit Answers(const QList<QByteArray> &lines) : m_lines(lines) {}
    const dns::Answer *find(const QString &name, dns::RecordType type)
    {
        require(name.size() <= 253 * 4 && dns::canonicalName(name) == name);
        const QString key = dns::typeName(type) + name;
        if (!m_known.contains(key))
            m_known.insert(key, make(name, type));
        require(m_known.size() < 2000);
        return &*m_known.constFind(key);
    }

private:
    dns::Answer make(const QString &name, dns::RecordType type) const
    {
        dns::Answer answer;
        answer.question = {name, type, {}};
        answer.status = dns::Status::NoError;
        const bool isRoot = name == u"example.org"_s && type == dns::RecordType::TXT;
        const QByteArray &line = m_lines.at(isRoot ? 0 : qsizetype((qHash(name, 0) + size_t(type)) % size_t(m_lines.size())));
        const int choice = line.isEmpty() ? 0 : line.front() & 15;
        if (!isRoot && choice < 3) {
            answer.status = choice == 0 ? dns::Status::NxDomain : choice == 1 ? dns::Status::NoData : dns::Status::Timeout;
        } else if (type == dns::RecordType::TXT) {
            answer.records = {dns::txtRecord(name, 300, line)};
        } else if (type == dns::RecordType::A || type == dns::RecordType::AAAA) {
            answer.records = {dns::addressRecord(name, 300, QHostAddress(type == dns::RecordType::A ? u"192.0.2.1"_s : u"2001:db8::1"_s))};
        } else {
            for (int i = 0; i < choice; ++i) {
                const QString target = policy::dnsName(QByteArray::number(i) + line.left(20)).value_or(u"example.org"_s);
                answer.records.append(type == dns::RecordType::MX ? dns::mxRecord(name, 300, quint16(i), target)
                                                                  : dns::nameRecord(name, 300, type, target));
            }
        }
        return answer;
    }

    const QList<QByteArray> &m_lines;
    QHash<QString, dns::Answer> m_known;
};

void checkTree(const policy::SpfNode &root)
{
    for (const QString &line : policy::treeLines(root, u"example.org"_s, 59))
        require(setup::printable(line, 4096) == line);
}

} // namespace

/// The first line is the record of the domain, the others are what the rest of the DNS says.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QList<QByteArray> lines = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)).split('\n');
    const QByteArray &record = lines.first();
    const policy::SpfRecord read = policy::readSpfRecord(record);
    require(read.errorAt >= 0 && (read.error == policy::SpfSyntax::None || read.errorAt <= record.size()));
    const QByteArray mended = policy::mendedSpfRecord(record);
    require(mended.isEmpty() || policy::readSpfRecord(mended).error == policy::SpfSyntax::None);
    const policy::SpfMerge merged = policy::mergeSpfRecords(lines);
    require(merged.record.isEmpty() || policy::readSpfRecord(merged.record).error == policy::SpfSyntax::None);
    for (const QString &client : {u"192.0.2.1"_s, u"2001:db8::1"_s}) {
        Answers answers(lines);
        policy::SpfRequest request;
        request.client = QHostAddress(client);
        request.domain = "example.org";
        request.sender = "an.na-x@example.org";
        request.helo = lines.last();
        request.wantsExplanation = true;
        const policy::SpfLookup all = [&](const QString &name, dns::RecordType type) { return answers.find(name, type); };
        const policy::SpfEvaluation evaluation = policy::checkHost(request, all);
        require(evaluation.result.has_value());
        checkTree(evaluation.root);
        int asked = 0; // some answers are missing
        const policy::SpfLookup some = [&](const QString &name, dns::RecordType type) { return ++asked % 3 == 0 ? nullptr : answers.find(name, type); };
        checkTree(policy::checkHost(request, some).root);
        const policy::SpfCount count = policy::countLookups(record, request, all);
        require(count.lookups <= policy::maximumSpfCount);
        checkTree(count.root);
        if (read.error == policy::SpfSyntax::None)
            require(policy::readSpfRecord(policy::withAddresses(record, {request.client})).error == policy::SpfSyntax::None);
    }
    return 0;
}

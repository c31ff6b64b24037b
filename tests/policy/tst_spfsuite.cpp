// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/spf.h"

#include <QFile>
#include <QHash>
#include <QTest>

#ifdef MXWIZARD_YAML
#include <yaml-cpp/yaml.h>
#endif

using namespace Qt::StringLiterals;

/// The public test suite of RFC 7208, as Debian ships it in golang-blitiri-go-spf-dev: every case of it.
class SpfSuiteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void suite_data();
    void suite();
};

namespace {

/// Where Debian's package puts it; MXWIZARD_SPF_SUITE names another place.
QString suitePath()
{
    const QString folder = u"/usr/share/gocode/src/blitiri.com.ar/go/spf/"_s;
    for (const QString &path : {qEnvironmentVariable("MXWIZARD_SPF_SUITE"), folder + u"testdata/rfc7208-tests.yml"_s, folder + u"rfc7208-tests.yml"_s}) {
        if (!path.isEmpty() && QFile::exists(path))
            return path;
    }
    return {};
}

/// The zone of one scenario. Names are as dns::canonicalName() writes them.
struct Zone
{
    QHash<QString, QList<dns::ResourceRecord>> records;
    QSet<QString> timeouts, loops;
    mutable QHash<QString, dns::Answer> answers;

    const dns::Answer *answer(const QString &name, dns::RecordType type) const
    {
        const dns::Question question{name, type, {}};
        const auto known = answers.constFind(question.key());
        if (known != answers.cend())
            return &*known;
        dns::Answer answer;
        answer.question = question;
        answer.status = dns::Status::NxDomain;
        QString owner = name;
        for (int hops = 0; hops < 8; ++hops) {
            if (loops.contains(owner)) {
                answer.status = dns::Status::ServFail;
                break;
            }
            QString next;
            bool found = false;
            for (const dns::ResourceRecord &record : records.value(owner)) {
                const bool isAlias = record.type == dns::RecordType::CNAME;
                if (record.type != type && !isAlias)
                    continue;
                found = true;
                answer.records.append(record);
                if (isAlias && type != dns::RecordType::CNAME)
                    next = std::get<dns::NameData>(record.data).name;
            }
            if (found)
                answer.status = dns::Status::NoError;
            else if (timeouts.contains(owner))
                answer.status = dns::Status::Timeout;
            else
                answer.status = records.contains(owner) ? dns::Status::NoData : dns::Status::NxDomain;
            if (next.isEmpty())
                break;
            owner = next;
        }
        return &*answers.insert(question.key(), answer);
    }
};

struct Case
{
    policy::SpfRequest request;
    QStringList results;
    std::optional<QString> explanation;
    std::shared_ptr<Zone> zone;
};

#ifdef MXWIZARD_YAML

/// The suite writes octets as \xNN, which YAML takes for code points.
QByteArray octets(const YAML::Node &node)
{
    return QString::fromStdString(node.as<std::string>()).toLatin1();
}

QString nameOf(const QByteArray &name)
{
    return name.isEmpty() ? u"."_s : policy::dnsName(name).value_or(u"?"_s);
}

dns::ResourceRecord textRecord(const QString &owner, const YAML::Node &value)
{
    dns::TxtData data;
    if (value.IsSequence()) {
        for (const YAML::Node &string : value)
            data.strings.append(octets(string));
    } else {
        data.strings.append(octets(value));
    }
    return {owner, dns::RecordType::TXT, 300, data};
}

void readOwner(const QString &owner, const YAML::Node &entries, Zone &zone)
{
    QList<dns::ResourceRecord> records, fromSpf;
    bool hasText = false;
    for (const YAML::Node &entry : entries) {
        const auto pair = entry.begin();
        const QByteArray type = QByteArray::fromStdString(pair->first.as<std::string>());
        const YAML::Node value = pair->second;
        if (type == "TIMEOUT") {
            zone.timeouts.insert(owner);
        } else if (type == "CNAMELOOP") {
            zone.loops.insert(owner);
        } else if (type == "TXT") {
            hasText = true; // "NONE": there is none, in spite of the SPF entries
            if (value.IsSequence() || octets(value) != "NONE")
                records.append(textRecord(owner, value));
        } else if (type == "SPF") { // the suite's drivers repeat these as TXT where there is none
            fromSpf.append(textRecord(owner, value));
        } else if (type == "MX") {
            records.append({owner, dns::RecordType::MX, 300, dns::MxData{value[0].as<quint16>(), nameOf(octets(value[1]))}});
        } else if (type == "A" || type == "AAAA") {
            records.append(dns::addressRecord(owner, 300, QHostAddress(QString::fromLatin1(octets(value)))));
        } else {
            const auto number = type == "PTR" ? dns::RecordType::PTR : dns::RecordType::CNAME;
            records.append({owner, number, 300, dns::NameData{nameOf(octets(value))}});
        }
    }
    zone.records[owner] += hasText ? records : records + fromSpf;
}

Case caseOf(const YAML::Node &test, const std::shared_ptr<Zone> &zone)
{
    Case one{.request = {}, .results = {}, .explanation = {}, .zone = zone};
    one.request.client = QHostAddress(QString::fromLatin1(octets(test["host"])));
    one.request.helo = octets(test["helo"]);
    const QByteArray from = octets(test["mailfrom"]);
    one.request.sender = from.isEmpty() ? "postmaster@" + one.request.helo : from;
    one.request.domain = one.request.sender.sliced(one.request.sender.lastIndexOf('@') + 1);
    one.request.wantsExplanation = true;
    if (test["result"].IsSequence()) {
        for (const YAML::Node &result : test["result"])
            one.results.append(QString::fromLatin1(octets(result)));
    } else {
        one.results.append(QString::fromLatin1(octets(test["result"])));
    }
    if (test["explanation"])
        one.explanation = QString::fromLatin1(octets(test["explanation"]));
    return one;
}

void addRows(const QString &path)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    for (const YAML::Node &scenario : YAML::LoadAll(file.readAll().toStdString())) {
        const auto zone = std::make_shared<Zone>();
        for (const auto &owner : scenario["zonedata"])
            readOwner(nameOf(octets(owner.first)), owner.second, *zone);
        const QByteArray title = octets(scenario["description"]);
        for (const auto &test : scenario["tests"])
            QTest::addRow("%s: %s", title.constData(), octets(test.first).constData()) << caseOf(test.second, zone);
    }
}

#endif

} // namespace

Q_DECLARE_METATYPE(Case)

void SpfSuiteTest::suite_data()
{
    QTest::addColumn<Case>("one");
#ifdef MXWIZARD_YAML
    if (const QString path = suitePath(); !path.isEmpty())
        addRows(path);
    else
        QTest::newRow("no suite") << Case();
#else
    QTest::newRow("no yaml-cpp") << Case();
#endif
}

void SpfSuiteTest::suite()
{
#ifndef MXWIZARD_YAML
    QSKIP("The RFC 7208 suite is not run: this was built without yaml-cpp (Debian: libyaml-cpp-dev).");
#endif
    if (suitePath().isEmpty())
        QSKIP("The RFC 7208 suite is not run: rfc7208-tests.yml is absent (Debian: golang-blitiri-go-spf-dev).");
    QFETCH(Case, one);
    const policy::SpfLookup lookup = [&](const QString &name, dns::RecordType type) { return one.zone->answer(name, type); };
    const policy::SpfEvaluation evaluation = policy::checkHost(one.request, lookup);
    QVERIFY(evaluation.result);
    const QString result = policy::spfResultName(*evaluation.result);
    QVERIFY2(one.results.contains(result), qPrintable(u"%1 instead of %2"_s.arg(result, one.results.join(u" or "_s))));
    if (one.explanation)
        QCOMPARE(QString::fromLatin1(evaluation.explanation), *one.explanation == u"DEFAULT"_s ? QString() : *one.explanation);

    // Whatever arrives in whatever order: the same, and every question is asked as soon as what it depends on is there.
    QSet<QString> arrived, asked;
    const policy::SpfLookup late = [&](const QString &name, dns::RecordType type) -> const dns::Answer * {
        const QString key = dns::Question{name, type, {}}.key();
        asked.insert(key);
        return arrived.contains(key) ? one.zone->answer(name, type) : nullptr;
    };
    int rounds = 0;
    std::optional<policy::SpfResult> again;
    while (!again && rounds < 60) {
        again = policy::checkHost(one.request, late).result;
        arrived = asked;
        ++rounds;
    }
    QCOMPARE(again, evaluation.result);
    QVERIFY2(rounds <= 14, qPrintable(QString::number(rounds)));
    QVERIFY2(asked.size() < 250, qPrintable(QString::number(asked.size())));
}

QTEST_GUILESS_MAIN(SpfSuiteTest)
#include "tst_spfsuite.moc"

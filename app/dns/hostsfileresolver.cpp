// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/hostsfileresolver.h"

#include "dns/presentation.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dns {

namespace {

constexpr qint64 maximumFile = qint64{16} * 1024 * 1024; // lists that block advertisements have 200,000 lines
constexpr qint64 maximumLine = 4096;
constexpr qsizetype maximumRecords = 512;

/// hosts(5): an address, then names; `#` begins a comment. Nothing when the line does not hold the name.
std::optional<QHostAddress> addressOfLine(const QByteArray &line, const QString &name)
{
    const qsizetype comment = line.indexOf('#');
    const QByteArray text = (comment < 0 ? line : line.first(comment)).simplified();
    const QList<QByteArray> words = text.split(' ');
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (canonicalName(QString::fromLatin1(words.at(i))) != name)
            continue;
        QHostAddress address;
        if (address.setAddress(QString::fromLatin1(words.at(0))))
            return address;
    }
    return {};
}

void refuse(Answer &answer, const QString &why)
{
    answer.status = Status::OtherError;
    answer.detail = u"the hosts file cannot be read: "_s + why;
}

void readFile(QFile &file, Answer &answer)
{
    const RecordType type = answer.question.type;
    const QByteArray label = answer.question.name.section(u'.', 0, 0).toLatin1();
    answer.status = Status::NxDomain;
    for (qint64 size = 0; size < maximumFile;) {
        const QByteArray line = file.readLine(maximumLine);
        if (line.isEmpty())
            break;
        size += line.size();
        if (!line.toLower().contains(label))
            continue;
        const auto address = addressOfLine(line, answer.question.name);
        if (!address)
            continue;
        const ResourceRecord record = addressRecord(answer.question.name, 0, *address);
        if (record.type == type && !answer.records.contains(record) && answer.records.size() < maximumRecords)
            answer.records += record;
        answer.status = answer.records.isEmpty() ? Status::NoData : Status::NoError;
    }
}

} // namespace

HostsFileResolver::HostsFileResolver(QString path) : m_path(std::move(path)) {}

QString HostsFileResolver::defaultPath()
{
#ifdef Q_OS_WIN
    return qEnvironmentVariable("SystemRoot", u"C:\\Windows"_s) + u"\\System32\\drivers\\etc\\hosts"_s;
#else
    return u"/etc/hosts"_s;
#endif
}

void HostsFileResolver::resolve(const Question &question, QObject *context, Callback callback)
{
    QElapsedTimer clock;
    clock.start();
    Answer answer;
    answer.question = question;
    answer.answeredBy = {Server::Kind::HostsFile, {}, 53};
    QFile file(m_path);
    // A pipe or device in its place could hold the program up.
    if (!QFileInfo(m_path).isFile())
        refuse(answer, u"there is no such file"_s);
    else if (!file.open(QIODevice::ReadOnly))
        refuse(answer, file.errorString());
    else if (file.size() > maximumFile)
        refuse(answer, u"it is too big"_s);
    else
        readFile(file, answer);
    answer.elapsedMs = clock.elapsed();
    answerLater(context, std::move(callback), std::move(answer));
}

} // namespace dns

// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/headline.h"

#include "checks/arguments.h"
#include "setup/domainname.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace report {

namespace {

using checks::fillIn;
using checks::Verdict;

/// What a fault spoils, in the order of how much. Up to Reach mail does not arrive.
enum class Stage {
    Name,
    Domain,
    Route,
    Reach,
    Relay,
    Registration,
    Server,
    Security,
    Sending,
    Records,
    Spread,
    Here,
    Programs,
    Other
};

struct StageRow
{
    QLatin1StringView check;
    Stage stage;
};

/// Checks that their group says too little of.
constexpr std::array stageOfCheck{
    StageRow{QLatin1StringView("domain"), Stage::Name},
    StageRow{QLatin1StringView("resolver"), Stage::Here},
    StageRow{QLatin1StringView("delegation"), Stage::Domain},
    StageRow{QLatin1StringView("dnssec"), Stage::Domain},
    StageRow{QLatin1StringView("registration"), Stage::Registration},
    StageRow{QLatin1StringView("mx"), Stage::Route},
    StageRow{QLatin1StringView("mx-hosts"), Stage::Route},
    StageRow{QLatin1StringView("seen"), Stage::Spread},
    StageRow{QLatin1StringView("smtp"), Stage::Reach},
    StageRow{QLatin1StringView("spf"), Stage::Sending},
    StageRow{QLatin1StringView("dkim"), Stage::Sending},
    StageRow{QLatin1StringView("dmarc"), Stage::Sending},
    StageRow{QLatin1StringView("bimi"), Stage::Sending},
    StageRow{QLatin1StringView("outside-identity"), Stage::Sending},
    StageRow{QLatin1StringView("dane"), Stage::Security},
    StageRow{QLatin1StringView("caa"), Stage::Security},
    StageRow{QLatin1StringView("mta-sts"), Stage::Security},
    StageRow{QLatin1StringView("tls-rpt"), Stage::Security},
};

struct StageText
{
    Stage stage;
    const char *fail; ///< %1: the domain, %2: the first sentence of the finding
    const char *warn;
};

constexpr const char *serverText =
    QT_TRANSLATE_NOOP("report", "Mail to %1 should arrive, but the mail server does not do all that it should: %2");
constexpr const char *relayText =
    QT_TRANSLATE_NOOP("report", "Mail to %1 should arrive, but strangers may send through your server: %2");
constexpr const char *astrayText =
    QT_TRANSLATE_NOOP("report", "Mail to %1 should arrive, but some of it may go astray: %2");
constexpr const char *registrationText =
    QT_TRANSLATE_NOOP("report", "Mail to %1 should arrive, but look after the registration of the domain: %2");
constexpr const char *securityText =
    QT_TRANSLATE_NOOP("report", "Mail to %1 should arrive, but is not protected on its way as it should be: %2");
constexpr const char *sendingText =
    QT_TRANSLATE_NOOP("report", "Mail to %1 should arrive, but mail that you send may be refused: %2");
constexpr const char *recordsText =
    QT_TRANSLATE_NOOP("report", "Mail to %1 should arrive, but not all in the DNS is as it should be: %2");
constexpr const char *unequalText =
    QT_TRANSLATE_NOOP("report", "Mail to %1 should arrive, but not everybody sees the same in the DNS: %2");
constexpr const char *hereText =
    QT_TRANSLATE_NOOP("report", "Mail to %1 should arrive, but this computer sees another DNS than others: %2");
constexpr const char *programsText =
    QT_TRANSLATE_NOOP("report", "Mail to %1 should arrive, but mail programs may have trouble: %2");
constexpr const char *otherText =
    QT_TRANSLATE_NOOP("report", "Mail for %1 should arrive, but one thing is risky: %2");

constexpr std::array stageTexts{
    StageText{Stage::Name, QT_TRANSLATE_NOOP("report", "No mail can reach %1: %2"), otherText},
    StageText{Stage::Domain,
              QT_TRANSLATE_NOOP("report", "The domain %1 does not work in the DNS, so mail does not arrive: %2"),
              recordsText},
    StageText{Stage::Route,
              QT_TRANSLATE_NOOP("report", "Senders are not led to the right mail server of %1: %2"), astrayText},
    StageText{Stage::Reach, QT_TRANSLATE_NOOP("report", "Mail to %1 does not get into the mail server: %2"),
              serverText},
    StageText{Stage::Relay, relayText, relayText},
    StageText{Stage::Registration, registrationText, registrationText},
    StageText{Stage::Server, serverText, serverText},
    StageText{Stage::Security, securityText, securityText},
    StageText{Stage::Sending, sendingText, sendingText},
    StageText{Stage::Records, recordsText, recordsText},
    StageText{Stage::Spread, unequalText, unequalText},
    StageText{Stage::Here, hereText, hereText},
    StageText{Stage::Programs, programsText, programsText},
    StageText{Stage::Other, otherText, otherText},
};

/// A domain whose servers could be more is no such risk as a certificate that has run out.
constexpr std::array warnOrder{Stage::Reach,   Stage::Route,    Stage::Relay,   Stage::Registration, Stage::Server,
                               Stage::Security, Stage::Sending, Stage::Name,    Stage::Domain,       Stage::Records,
                               Stage::Spread,   Stage::Here,    Stage::Programs, Stage::Other};

QString say(const char *text)
{
    return QCoreApplication::translate("report", text);
}

Stage stageOf(const checks::CheckResult &result, const checks::Finding &finding)
{
    if (finding.tag.contains("RELAY"_L1) && !finding.tag.contains("RELAYER"_L1))
        return Stage::Relay;
    const auto row = std::ranges::find(stageOfCheck, result.checkId, &StageRow::check);
    if (row != stageOfCheck.end())
        return row->stage;
    const checks::Check *check = checks::findCheck(result.checkId);
    if (!check)
        return Stage::Other;
    switch (check->group) {
    case checks::Group::Dns: return Stage::Records;
    case checks::Group::Inbound: return Stage::Server;
    case checks::Group::Sending: return Stage::Sending;
    case checks::Group::Security: return Stage::Security;
    case checks::Group::Programs: return Stage::Programs;
    case checks::Group::Lan:
    case checks::Group::Mailbox: break;
    }
    return Stage::Other;
}

qsizetype rankOf(Stage stage, Verdict verdict)
{
    return verdict == Verdict::Warn ? std::ranges::find(warnOrder, stage) - warnOrder.begin() : qsizetype(stage);
}

const char *textOf(Stage stage, Verdict verdict)
{
    const StageText *row = std::ranges::find(stageTexts, stage, &StageText::stage);
    return verdict == Verdict::Fail ? row->fail : row->warn;
}

/// The end of the first sentence: a full stop behind a word, with a capital letter behind it. The text is our
/// own: nothing is filled in yet.
qsizetype endOfSentence(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'。')
            return i + 1;
        if (text[i] != u'.' || i + 2 >= text.size() || text[i + 1] != u' ')
            continue;
        const qsizetype word = i - 1 - text.lastIndexOf(u' ', i);
        const QChar next = text[i + 2];
        if ((next.isUpper() || next == u'%') && (word > 2 || text[i - 2] == u'%'))
            return i + 1;
    }
    return text.size();
}

/// What a finding says, without what follows from it.
QString firstSentence(const checks::Finding &finding)
{
    const checks::Tag *tag = checks::findTag(finding.tag);
    if (!tag || finding.unsure)
        return checks::findingText(finding);
    const QString whole = QCoreApplication::translate("checks", tag->text);
    QStringList arguments;
    for (const QString &argument : finding.arguments)
        arguments += checks::argumentText(argument);
    return fillIn(whole.left(endOfSentence(whole)), arguments);
}

/// A finding and the check that made it.
struct Found
{
    const checks::CheckResult *result = nullptr;
    const checks::Finding *finding = nullptr;
    Stage stage = Stage::Other;
    explicit operator bool() const { return finding != nullptr; }
};

class Summary
{
public:
    explicit Summary(const DiagnosticReport &report)
        : m_report(report), m_domain(setup::displayName(report.setup.domain)),
          m_internet(report.setup.mode == setup::Mode::Internet)
    {
    }
    [[nodiscard]] Headline make() const;

private:
    [[nodiscard]] Found worst(Verdict verdict) const;
    [[nodiscard]] Found firstUnknown(bool onTheWay) const;
    [[nodiscard]] Found waiting() const;
    [[nodiscard]] bool isSettled(QLatin1StringView check) const;
    [[nodiscard]] bool arrivalIsKnown() const;
    [[nodiscard]] bool partlyReached() const;
    [[nodiscard]] int count(Verdict verdict) const;
    [[nodiscard]] Headline about(const Found &found, const QString &text) const;
    [[nodiscard]] Headline aboutFault(const Found &fault) const;
    [[nodiscard]] Headline aboutUnknown(const Found &unknown) const;
    [[nodiscard]] QString allWell() const;

    const DiagnosticReport &m_report;
    const QString m_domain;
    const bool m_internet;
};

/// In the order of what they spoil, then of the table: causes come before what follows from them.
Found Summary::worst(Verdict verdict) const
{
    Found best;
    for (const checks::CheckResult &result : m_report.results) {
        for (const checks::Finding &finding : result.findings) {
            if (checks::findingVerdict(finding) != verdict)
                continue;
            const Stage stage = stageOf(result, finding);
            if (!best || (m_internet && rankOf(stage, verdict) < rankOf(best.stage, verdict)))
                best = {&result, &finding, stage};
        }
    }
    return best;
}

/// Why nothing can be said comes before what therefore cannot be said.
Found Summary::firstUnknown(bool onTheWay) const
{
    Found unsure;
    for (const checks::CheckResult &result : m_report.results) {
        for (const checks::Finding &finding : result.findings) {
            const Stage stage = stageOf(result, finding);
            if (checks::findingVerdict(finding) != Verdict::Unknown ||
                (onTheWay && stage > Stage::Reach && stage != Stage::Here))
                continue;
            if (!finding.unsure)
                return {&result, &finding, stage};
            unsure = unsure ? unsure : Found{&result, &finding, stage};
        }
    }
    return unsure;
}

/// There is nothing to do, and somebody is told to wait.
Found Summary::waiting() const
{
    for (const checks::CheckResult &result : m_report.results) {
        for (const checks::Finding &finding : result.findings) {
            const checks::Tag *tag = checks::findTag(finding.tag);
            if (tag && tag->verdict == Verdict::Note && tag->actor == checks::Actor::Nobody &&
                !checks::findingRemedy(finding).isEmpty())
                return {&result, &finding, Stage::Spread};
        }
    }
    return {};
}

/// Did that check come to a verdict? One that is not in the report has nothing to say.
bool Summary::isSettled(QLatin1StringView check) const
{
    const auto result = std::ranges::find(m_report.results, check, &checks::CheckResult::checkId);
    return result == m_report.results.cend() ||
           (result->state == checks::CheckState::Done && result->verdict() != Verdict::Unknown);
}

/// A server that only turned this computer away says nothing about others.
bool Summary::arrivalIsKnown() const
{
    const auto smtp = std::ranges::find(m_report.results, "smtp"_L1, &checks::CheckResult::checkId);
    const bool onlyWarned = smtp != m_report.results.cend() && smtp->verdict() == Verdict::Warn;
    return isSettled("mx"_L1) && isSettled("mx-hosts"_L1) &&
           (partlyReached() || (isSettled("smtp"_L1) && !onlyWarned));
}

/// Some server of several takes mail.
bool Summary::partlyReached() const
{
    const auto result = std::ranges::find(m_report.results, "smtp"_L1, &checks::CheckResult::checkId);
    return result != m_report.results.cend() &&
           std::ranges::any_of(result->findings, [](const checks::Finding &finding) {
               return checks::findingVerdict(finding) == Verdict::Pass;
           });
}

/// Things to tell, not rows: three missing records are three, and what two checks say alike is one.
int Summary::count(Verdict verdict) const
{
    QSet<QString> distinct;
    for (const checks::CheckResult &result : m_report.results) {
        for (const checks::Finding &finding : result.findings) {
            if (checks::findingVerdict(finding) == verdict)
                distinct.insert(finding.tag + u'\n' + finding.arguments.join(u'\n'));
        }
    }
    return int(distinct.size());
}

Headline Summary::about(const Found &found, const QString &text) const
{
    return {fillIn(text, {m_domain, firstSentence(*found.finding),
                          QString::number(count(checks::findingVerdict(*found.finding)))}),
            checks::findingVerdict(*found.finding), found.result->checkId};
}

Headline Summary::aboutFault(const Found &fault) const
{
    if (!m_internet) {
        return about(fault, count(Verdict::Fail) == 1
                                ? say(QT_TRANSLATE_NOOP("report", "One thing is wrong with mail for %1: %2"))
                                : say(QT_TRANSLATE_NOOP("report", "%3 things are wrong with mail for %1; first "
                                                                  "of all: %2")));
    }
    if (fault.stage == Stage::Reach && partlyReached())
        return about(fault, say(QT_TRANSLATE_NOOP("report", "Not every mail server of %1 takes mail: %2")));
    if (fault.stage > Stage::Reach && !arrivalIsKnown())
        return about(fault, say(QT_TRANSLATE_NOOP("report", "Whether mail to %1 arrives is not known, but this "
                                                            "is certainly wrong: %2")));
    return about(fault, say(textOf(fault.stage, Verdict::Fail)));
}

Headline Summary::aboutUnknown(const Found &unknown) const
{
    if (m_internet && !arrivalIsKnown())
        return about(unknown, say(QT_TRANSLATE_NOOP("report", "Whether mail to %1 arrives could not be found "
                                                              "out: %2")));
    return about(unknown, count(Verdict::Unknown) == 1
                              ? say(QT_TRANSLATE_NOOP("report", "No fault of %1 was found, but one thing could "
                                                                "not be tested: %2"))
                              : say(QT_TRANSLATE_NOOP("report", "No fault of %1 was found, but %3 things could "
                                                                "not be tested; first of all: %2")));
}

QString Summary::allWell() const
{
    switch (m_report.setup.mode) {
    case setup::Mode::Internet:
        return say(QT_TRANSLATE_NOOP("report", "No fault was found: mail from the Internet should reach %1."));
    case setup::Mode::Lan:
        return say(QT_TRANSLATE_NOOP("report", "No fault was found: the mail server of %1 can be found and "
                                               "reached from this computer."));
    case setup::Mode::Map:
        return say(QT_TRANSLATE_NOOP("report", "No fault was found: the outside mail servers used for %1 can be "
                                               "reached and answer as they should."));
    }
    return {};
}

Headline Summary::make() const
{
    if (const Found fault = worst(Verdict::Fail))
        return aboutFault(fault);
    if (std::ranges::any_of(m_report.results, [](const checks::CheckResult &result) {
            return result.state != checks::CheckState::Done;
        })) {
        return {fillIn(say(QT_TRANSLATE_NOOP("report", "The diagnosis of %1 ended before it was finished; no "
                                                       "fault had been found until then.")),
                       {m_domain}),
                Verdict::Unknown, {}};
    }
    const bool known = !m_internet || arrivalIsKnown();
    const Found unknown = firstUnknown(!known);
    if (unknown && (!m_internet || !known)) // the sentence of a warning promises that mail arrives
        return aboutUnknown(unknown);
    const Found warning = worst(Verdict::Warn);
    if (warning && !known)
        return aboutUnknown(warning);
    if (warning)
        return about(warning, say(m_internet ? textOf(warning.stage, Verdict::Warn) : otherText));
    if (unknown)
        return aboutUnknown(unknown);
    const bool judged = std::ranges::any_of(m_report.results, [](const checks::CheckResult &result) {
        return result.verdict() == Verdict::Pass || result.verdict() == Verdict::Note;
    });
    if (!judged)
        return {fillIn(say(QT_TRANSLATE_NOOP("report", "There was nothing to judge for %1.")), {m_domain}),
                Verdict::NotApplicable, {}};
    if (const Found wait = waiting(); wait && m_internet) {
        const QString until = checks::argumentText(wait.finding->arguments.value(0));
        return {fillIn(until.isEmpty()
                           ? say(QT_TRANSLATE_NOOP("report", "No fault was found: mail from the Internet should "
                                                             "reach %1, as soon as everybody sees the new "
                                                             "records."))
                           : say(QT_TRANSLATE_NOOP("report", "No fault was found: mail from the Internet should "
                                                             "reach %1, but not everybody sees the new records "
                                                             "before %2.")),
                       {m_domain, until}),
                Verdict::Pass, wait.result->checkId};
    }
    return {fillIn(allWell(), {m_domain}), Verdict::Pass, {}};
}

} // namespace

Headline headlineOf(const DiagnosticReport &report)
{
    return Summary(report).make();
}

} // namespace report

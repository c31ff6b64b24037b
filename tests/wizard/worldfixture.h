// SPDX-FileCopyrightText: MX Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fakes/fakeprobe.h"
#include "fakes/world.h"
#include "wizard/models/seenmodel.h"
#include "wizard/pages/diagnosepage.h"
#include "wizard/setupwizard.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace fakes {

/// Answers out of a World that outlives it and that a test may change in between.
class WorldResolver : public dns::Resolver
{
public:
    explicit WorldResolver(std::unique_ptr<World> &world) : m_world(world) {}
    void resolve(const dns::Question &question, QObject *context, Callback callback) override
    {
        checks::Observations &observations = m_world->observations();
        observations.beginCheck();
        (void)observations.dns(question);
        m_world->answerMissing();
        const dns::Answer *answer = observations.findAnswer(question.key());
        Q_ASSERT(answer);
        dns::answerLater(context, std::move(callback), *answer);
    }

private:
    std::unique_ptr<World> &m_world;
};

/// The wizard on its diagnose page in a whole small Internet.
class WorldFixture
{
public:
    explicit WorldFixture(const QString &lines, const setup::MailSetup &setup = exampleSetup())
    {
        change(lines);
        wizard::WizardOptions options;
        options.makeNetwork = [this](bool) {
            ++networks;
            auto probe = std::make_unique<FakeProbe>();
            probe->beAlone();
            probe->add(healthySession(QStringLiteral("11.0.0.1"), QStringLiteral("mail.example.org")));
            dns::Surroundings surroundings = world->observations().surroundings();
            surroundings.lanServers = {dns::serverAt(QHostAddress(QStringLiteral("192.168.1.1")))};
            return wizard::Network{std::make_unique<WorldResolver>(world), std::move(probe), nullptr, surroundings};
        };
        options.watch.clock = [this] { return QDateTime::currentDateTimeUtc().addSecs(ahead); };
        options.watch.tick = std::chrono::milliseconds(10);
        options.recentFile = folder.filePath(QStringLiteral("recent.json"));
        window = std::make_unique<wizard::SetupWizard>(std::move(options));
        window->resize(1024, 700);
        window->show();
        window->diagnoseSetup(setup);
        page = qobject_cast<wizard::DiagnosePage *>(window->currentPage());
        Q_ASSERT(page);
    }

    /// From now on the Internet is this one.
    void change(const QString &lines) { world = std::make_unique<World>(lines); }

    [[nodiscard]] static setup::MailSetup exampleSetup()
    {
        return internetSetup(QStringLiteral("10 mail.example.org=11.0.0.1"));
    }
    [[nodiscard]] static QString published()
    {
        return QStringLiteral("example.org MX 10 mail.example.org\n"
                              "mail.example.org A 11.0.0.1\n"
                              "example.org TXT v=spf1 mx ~all\n"
                              "_dmarc.example.org TXT v=DMARC1; p=none\n");
    }
    /// Everything is published; Google still has the old MX, the router has a view of its own.
    [[nodiscard]] static QString spreading()
    {
        return published() + QStringLiteral("@8.8.8.8 example.org MX ttl=1200 10 mx.old-provider.example\n"
                                            "@192.168.1.1 mail.example.org A 192.168.1.5\n"
                                            "@9.9.9.9 * * !TIMEOUT\n");
    }

    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        T *widget = page->findChild<T *>(QLatin1StringView(name));
        Q_ASSERT_X(widget, "WorldFixture::find", name);
        return widget;
    }
    [[nodiscard]] QTableView *table() const { return find<QTableView>("seenTable"); }
    [[nodiscard]] const wizard::SeenModel &model() const
    {
        return static_cast<const wizard::SeenModel &>(*table()->model());
    }
    /// An hour later by the clock that the watcher reads.
    void hurry() { ahead += 3600; }
    /// The cell of that viewer for that record, as they are read out.
    [[nodiscard]] QModelIndex cell(const QString &viewer, const QString &record) const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            for (int column = 0; column < model().columnCount(); ++column) {
                const QModelIndex index = model().index(row, column);
                if (model().titleOf(index) == viewer + QStringLiteral(", ") + record)
                    return index;
            }
        }
        return {};
    }
    [[nodiscard]] bool runAll()
    {
        QSignalSpy ended(page, &wizard::DiagnosePage::ended);
        page->run();
        return ended.count() > 0 || ended.wait(20'000);
    }

    QTemporaryDir folder;
    std::unique_ptr<World> world;
    int networks = 0, ahead = 0;
    std::unique_ptr<wizard::SetupWizard> window;
    wizard::DiagnosePage *page = nullptr;
};

} // namespace fakes

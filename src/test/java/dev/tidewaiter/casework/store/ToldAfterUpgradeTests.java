package dev.tidewaiter.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.decision.OpenAgain;
import dev.tidewaiter.casework.run.RunInList;
import dev.tidewaiter.casework.run.RunKind;
import dev.tidewaiter.casework.run.RunLists;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What pages tell of a store that an earlier release kept, which did not note it; the same on both databases. */
abstract class ToldAfterUpgradeTests {

    abstract DatabaseAddress address();

    @Test
    void whatIsOpenAgainIsToldThoughNobodyNotedItThen() throws SQLException {
        var address = address();
        EarlierReleases.fill(address, "23");
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute("update decision set state = 'REJECTED', decided_at = 400");
            for (var one : List.of(EarlierReleases.PROPELLER, EarlierReleases.ENGINE)) {
                statement.execute(
                        "insert into decision_covers (decision, finding, severity, entry_then) values ('d1', '" + one
                                + "', 'HOLD', '')");
            }
            statement.execute("update finding set state = 'OPEN' where id = '" + EarlierReleases.PROPELLER + "'");
            statement.execute("update finding set state = 'SETTLED', last_decision = 'd2' where id = '"
                    + EarlierReleases.ENGINE + "'");
        }
        try (var database = Database.open(address)) {
            assertThat(new OpenAgain(database).since(400, 9))
                    .singleElement()
                    .satisfies(one -> assertThat(one.finding()).isEqualTo(EarlierReleases.PROPELLER));
            assertThat(new OpenAgain(database).count(401)).isZero();
        }
    }

    @Test
    void whatWasNoLongerFoundThenIsToldOnceItIsFoundAgain() throws SQLException {
        var address = address();
        EarlierReleases.fill(address, "23");
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute("update decision set state = 'REJECTED', decided_at = 400");
            statement.execute("insert into decision_covers (decision, finding, severity, entry_then) values ('d1', '"
                    + EarlierReleases.ENGINE + "', 'HOLD', '')");
            statement.execute(
                    "update finding set state = 'NO_LONGER_FOUND', state_before = 'OPEN', missed_by = 'three' where id = '"
                            + EarlierReleases.ENGINE + "'");
        }
        try (var database = Database.open(address)) {
            database.jdbc()
                    .sql("update finding set state = 'OPEN', missed_by = '' where id = :id")
                    .param("id", EarlierReleases.ENGINE)
                    .update();
            assertThat(new OpenAgain(database).since(400, 9))
                    .singleElement()
                    .satisfies(one -> assertThat(one.finding()).isEqualTo(EarlierReleases.ENGINE));
        }
    }

    @Test
    void whatWasOnlyNotedThenIsToldOnceItIsFoundWorse() throws SQLException {
        var address = address();
        EarlierReleases.fill(address, "25");
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute("update decision set state = 'REOPENED', closed_at = 400");
            statement.execute("insert into decision_covers (decision, finding, severity, entry_then) values ('d1', '"
                    + EarlierReleases.ENGINE + "', 'HOLD', '')");
            statement.execute("update finding set state = 'NOTED'");
        }
        try (var database = Database.open(address)) {
            assertThat(database.jdbc()
                            .sql("select id from finding where open_again_at = 400")
                            .query(String.class)
                            .list())
                    .containsExactly(EarlierReleases.ENGINE);
        }
    }

    /** Its answers may all have been taken before, or asked back: what stayed out is told on its page. */
    @Test
    void aWorkbookOfWhichNothingWasTakenIsInReach() throws SQLException {
        var address = address();
        EarlierReleases.fill(address, "24");
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute("update run set kind = 'RETURN', ended_at = created_at + 90 where id in ('one', 'two')");
            statement.execute("update decision set brought_by = 'workbook'"); // at 250
        }
        try (var database = Database.open(address)) {
            assertThat(new RunLists(database).page(Set.of(RunKind.RETURN), 9, 0))
                    .extracting(RunInList::id)
                    .containsExactly("two", "one");
        }
    }
}

package dev.tidewaiter.casework.finding;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.finding.FalseHitsInForce.About;
import dev.tidewaiter.casework.finding.FalseHitsInForce.Known;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.report.lines.LineText.Texts;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.id.LineId;
import dev.tidewaiter.wording.Wording;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was found on the lines of one file of a run. A finding that was there before stays one finding, and what was decided about
 * it holds, unless it is worse now or the list's entry has changed in a major field: then it is open again. One thread.
 */
public final class FindingWriter {

    private static final int AT_ONCE = 500;

    private final Database database;
    private final Clock clock;
    private final AuditLog audit;
    private final String run;
    private final int file;
    private final FalseHitsInForce falseHits;
    private final KeptMajorFields then;
    private final FindingTable table;

    /**
     * A writer for one file.
     *
     * @param audit where it is written down that something was opened again
     * @param run     the run's id
     * @param file    the file's number in it
     */
    public FindingWriter(Database database, Clock clock, AuditLog audit, String run, int file) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.run = run;
        this.file = file;
        this.falseHits = new FalseHitsInForce(database);
        this.then = new KeptMajorFields(database);
        this.table = new FindingTable(database, run, file);
    }

    /**
     * A line that was screened.
     *
     * @param id     its id
     * @param number its place in the file, from 1
     * @param line   the line and its findings
     * @param texts  their JSON
     */
    public record Seen(LineId id, long number, ScreenedLine line, Texts texts) {}

    private record Before(FindingState state, int rank, String entryThen, String partyThen, String falseHit) {}

    private record Now(FindingState state, String falseHit) {}

    private record NoLonger(String entry, Wording because) {}

    /** With the hashes of the entry and the party as they are now. */
    private record Found(FindingRow row, String entry, String party) {}

    /** Keeps what was found on some lines, in the caller's transaction. */
    public void write(Collection<Seen> lines) {
        var rows = rows(lines);
        if (rows.isEmpty()) {
            return;
        }
        long change = new FindingChanges(database).next();
        var noLonger = new LinkedHashMap<Known, NoLonger>();
        var entries = new HashMap<String, String>();
        var parties = new HashMap<String, String>();
        rows.values().forEach(row -> {
            var match = row.match();
            if (match != null) {
                entries.put(row.id().value(), then.entry(match.designation(), row.also()));
                parties.put(row.id().value(), then.party(match.party()));
            }
        });
        then.write();
        var before = before(List.copyOf(rows.keySet()));
        var known = falseHits.about(partyKeys(rows.values()), clock.millis());
        var nows = new HashMap<String, Now>();
        var basesFirst = rows.values().stream()
                .sorted(Comparator.comparing(row -> !row.restsOn().isEmpty()));
        basesFirst.forEach(row -> {
            var id = row.id().value();
            var found = new Found(row, entries.getOrDefault(id, ""), parties.getOrDefault(id, ""));
            nows.put(id, now(found, before.get(id), known, noLonger, nows.get(row.restsOn())));
        });
        table.keep(rows.values(), clock.millis(), change, row -> {
            var id = row.id().value();
            var now = Objects.requireNonNull(nows.get(id));
            return new FindingTable.Holding(
                    now.state(), now.falseHit(), entries.getOrDefault(id, ""), parties.getOrDefault(id, ""));
        });
        new FoundInRuns(database)
                .write(run, file, rows.values().iterator().next().file(), change, rows.keySet());
        noLonger.forEach((one, why) -> {
            falseHits.reopen(one, why.entry(), why.because(), clock.millis(), change);
            audit.append(
                    AuditLog.SYSTEM,
                    "good-guy.reopened",
                    one.id(),
                    Map.of("because", why.because().english()));
        });
    }

    private static Map<String, FindingRow> rows(Collection<Seen> lines) {
        var rows = new LinkedHashMap<String, FindingRow>();
        for (var seen : lines) {
            for (var row : FindingRow.of(seen)) {
                rows.merge(row.id().value(), row, FindingRow::worse);
            }
        }
        return rows;
    }

    private static Set<String> partyKeys(Collection<FindingRow> rows) {
        return rows.stream()
                .map(FindingRow::partyKey)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Map<String, Before> before(List<String> ids) {
        var before = new HashMap<String, Before>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            database.jdbc()
                    .sql("""
                            select id, case when state in ('NO_LONGER_FOUND', 'CANCELLED') then state_before else state end, rank, entry_then, party_then,
                              good_guy from finding where id in (:ids)""")
                    .param("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .query(row -> {
                        before.put(
                                row.getString(1),
                                new Before(
                                        FindingState.valueOf(row.getString(2)),
                                        row.getInt(3),
                                        row.getString(4),
                                        row.getString(5),
                                        row.getString(6)));
                    });
        }
        return before;
    }

    private Now now(
            Found found,
            @Nullable Before before,
            Map<About, List<Known>> known,
            Map<Known, NoLonger> noLonger,
            @Nullable Now base) {
        if (found.row().isInformation()) {
            return new Now(FindingState.NOTED, "");
        }
        var decided = before == null || before.state() == FindingState.OPEN || before.state() == FindingState.NOTED
                ? null
                : before;
        if (decided != null && stillFits(found, decided)) {
            return new Now(decided.state(), decided.falseHit());
        }
        var own = falseHit(found, known, noLonger);
        var settledBy =
                own != null || base == null ? own : FalseHitsInForce.ofBase(base.falseHit(), found.row(), known);
        // a known false hit was decided for its own severity: milder once and as severe again is not worse
        if (decided != null && !decided.falseHit().equals(settledBy)) {
            reopened(found, decided);
        }
        return settledBy == null ? new Now(FindingState.OPEN, "") : new Now(FindingState.SETTLED, settledBy);
    }

    private static boolean stillFits(Found found, Before before) {
        return found.row().rank() >= before.rank()
                && before.entryThen().equals(found.entry())
                && (before.falseHit().isEmpty() || before.partyThen().equals(found.party()));
    }

    /** The answer stays readable; it is no longer in force. */
    private void reopened(Found found, Before before) {
        var because = because(found, before.entryThen());
        database.jdbc()
                .sql("""
                        update decision set state = 'REOPENED', closed_at = :now, closed_because = :because,
                          closed_code = :code where id in (select decision from decision_covers where finding = :finding) and scope = 'LINE'
                          and state in ('IN_FORCE', 'PROPOSED')""")
                .param("now", clock.millis())
                .param("because", because.english())
                .param("code", because.code())
                .param("finding", found.row().id().value())
                .update();
        audit.append(
                AuditLog.SYSTEM, "finding.reopened", found.row().id().value(), Map.of("because", because.english()));
    }

    private Wording because(Found found, String entryThen) {
        return entryThen.equals(found.entry())
                ? WhyClosed.worse(found.row().severity())
                : WhyClosed.entryChanged(then.differing(entryThen, found.entry()));
    }

    private @Nullable String falseHit(Found found, Map<About, List<Known>> known, Map<Known, NoLonger> noLonger) {
        for (var one : known.getOrDefault(About.of(found.row()), List.of())) {
            if (!one.entryThen().equals(found.entry()) || found.row().rank() < Severities.rank(one.severity())) {
                noLonger.put(one, new NoLonger(found.entry(), because(found, one.entryThen())));
            } else if (one.partyThen().equals(found.party())) {
                return one.id();
            } else {
                falseHits.differs(one, found.party(), clock.millis());
            }
        }
        return null;
    }
}

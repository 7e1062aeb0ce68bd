package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.Severities;
import dev.tidewaiter.casework.store.Database;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Findings that left the queue, got milder or are gone otherwise than the program does it, as only somebody in the database can do. */
final class AuditedFindings {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String RANK = "case %s "
            + IntStream.range(0, Severities.WORST_FIRST.size())
                    .mapToObj(rank -> "when '%s' then %d".formatted(Severities.WORST_FIRST.get(rank), rank))
                    .collect(Collectors.joining(" "))
            + " else -1 end";

    private final Database database;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    private AuditedFindings(Database database) {
        this.database = database;
    }

    /** What is wrong, a sentence each, by what it is about. */
    static Map<String, String> wrongIn(Database database) {
        var audited = new AuditedFindings(database);
        audited.words();
        audited.outOfQueue();
        audited.lines();
        return audited.wrong;
    }

    private void words() {
        database.jdbc().sql("""
                        select id, severity, state from finding where rank <> %s or (state = 'NOTED' and severity <> 'INFO') order by id""".formatted(RANK.formatted("severity"))).query(row -> {
            wrong.put(
                    row.getString(1),
                    "finding %s was altered: no step of this program makes one that is %s and %s."
                            .formatted(row.getString(1), row.getString(2), row.getString(3)));
        });
    }

    /**
     * What a run no longer found, or only a cancelled one did, is in a step of that run. An answer may have stood in place of it, and ended
     * since: then the run is named in the finding, and somebody has decided on it or on its party and entry.
     */
    private void outOfQueue() {
        var out = new HashMap<String, String>();
        database.jdbc().sql("""
                        select id, missed_by from finding f where state in ('NO_LONGER_FOUND', 'CANCELLED')
                          and (missed_by = '' or not exists (select 1 from decision_covers c where c.finding = f.id)
                            and not exists (select 1 from good_guy g join finding b on b.party_key = g.party_key and b.list = g.list
                                and b.entry = g.entry and b.rule = g.rule
                              where b.id = case f.rests_on when '' then f.id else f.rests_on end))""").query(row -> {
            out.put(row.getString(1), row.getString(2));
        });
        if (!out.isEmpty()) {
            takeAwayLogged(out);
        }
        out.keySet().stream()
                .sorted()
                .forEach(id -> wrong.put(
                        id, "finding %s counts as no longer found, and no step of the log says so.".formatted(id)));
    }

    /** A finding may have been out before, and back since: what took it away is the run that it names. */
    private void takeAwayLogged(Map<String, String> out) {
        database.jdbc().sql("""
                        select subject, detail from audit_step where action in
                          ('findings.no-longer-found', 'findings.of-failed-night', 'findings.of-cancelled-upload') order by seq""").query(row -> {
            var run = row.getString(1);
            try {
                JSON.readTree(row.getString(2)).path("findings").forEach(id -> out.remove(id.asString(""), run));
            } catch (JacksonException altered) { // the chain tells that
                wrong.putIfAbsent(row.getString(2), "a step of the log says nothing that can be read.");
            }
        });
    }

    /**
     * A line that was blocked, held or to be reviewed has such a finding as long as no other run has judged it since: one that was asked
     * for before may write after it. Looked at are the
     * last runs of their sources; a line that only could not be checked may have no question.
     */
    private void lines() {
        database.jdbc().sql("""
                        select s.line, s.verdict from screened_line s join run r on r.id = s.run left join finding f on f.line = s.line
                        where s.verdict in ('BLOCK', 'HOLD', 'REVIEW')
                          and (r.source, r.created_at) in (select source, max(created_at) from run group by source)
                          and not exists (select 1 from finding g
                            where g.line = s.line and g.last_run <> s.run and g.seen_at >= r.created_at)
                        group by s.run, s.file, s.number, s.line, s.verdict
                        having coalesce(min(f.rank), 99) > %s
                        order by s.line""".formatted(RANK.formatted("s.verdict"))).query(row -> {
            wrong.put(
                    row.getString(1),
                    "line %s is kept as %s, and no finding of it is that severe: one was altered or taken out."
                            .formatted(row.getString(1), row.getString(2)));
        });
    }
}

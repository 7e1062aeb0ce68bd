package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.store.Database;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What people made of each rule's findings: the record by which a rule that over-fires shows. */
public final class RuleRecord {

    private final Database database;

    public RuleRecord(Database database) {
        this.database = database;
    }

    /** How often which answer was given to findings of a rule. */
    public record Answers(Map<DecisionAnswer, Long> counts) {

        public Answers {
            counts = Map.copyOf(counts);
        }

        public long of(DecisionAnswer answer) {
            return counts.getOrDefault(answer, 0L);
        }

        /** That it was right: stopped, or permitted all the same. */
        public long confirmed() {
            return of(DecisionAnswer.CONFIRMED) + of(DecisionAnswer.PERMITTED);
        }

        /** That it was not. */
        public long dismissed() {
            return of(DecisionAnswer.NOT_A_MATCH) + of(DecisionAnswer.NOT_AS_SAID);
        }

        public long all() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** The answers in force that were given since a moment, by rule. One decision counts once, however much it settles. */
    public Map<String, Answers> since(long moment) {
        var counts = new HashMap<String, EnumMap<DecisionAnswer, Long>>();
        database.jdbc().sql("""
                        select f.rule, d.answer, count(*) from decision d join finding f on f.id = d.finding
                        where d.state = 'IN_FORCE' and d.proposed_at >= :moment group by f.rule, d.answer""").param("moment", moment).query(row -> {
            counts.computeIfAbsent(row.getString(1), rule -> new EnumMap<>(DecisionAnswer.class))
                    .put(DecisionAnswer.valueOf(row.getString(2)), row.getLong(3));
        });
        var records = new HashMap<String, Answers>();
        counts.forEach((rule, answers) -> records.put(rule, new Answers(answers)));
        return records;
    }
}

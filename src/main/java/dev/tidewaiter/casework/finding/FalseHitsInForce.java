package dev.tidewaiter.casework.finding;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The known false hits in force, as a run meets them. An entry on a list that changed closes them; a party that differs is not theirs. */
final class FalseHitsInForce {

    private static final int AT_ONCE = 500;

    private final Database database;

    FalseHitsInForce(Database database) {
        this.database = database;
    }

    /** What one is about. */
    record About(String partyKey, String list, String entry, String rule) {

        static About of(FindingRow row) {
            return new About(row.partyKey(), row.list(), row.entry(), row.rule());
        }
    }

    /** One of them: binds a party and an entry as they were, up to a severity; and whether a second person has approved it. */
    record Known(String id, About about, String severity, String entryThen, String partyThen, boolean approved) {}

    /** Those in force about some parties. */
    Map<About, List<Known>> about(Collection<String> partyKeys, long now) {
        var found = new HashMap<About, List<Known>>();
        var keys = List.copyOf(partyKeys);
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            database.jdbc()
                    .sql("""
                            select id, party_key, list, entry, rule, severity, entry_then, party_then, approved_by from good_guy
                            where party_key in (:keys) and state = 'IN_FORCE' and expires_at > :now order by made_at, id""")
                    .param("keys", keys.subList(from, Math.min(keys.size(), from + AT_ONCE)))
                    .param("now", now)
                    .query((row, n) -> new Known(
                            row.getString(1),
                            new About(row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8),
                            row.getString(9) != null))
                    .list()
                    .forEach(known -> found.computeIfAbsent(known.about(), any -> new ArrayList<>())
                            .add(known));
        }
        return found;
    }

    /** The one that settles what a finding rests on; where nobody has approved it, it settles nothing that asks for two. */
    static @Nullable String ofBase(String falseHit, FindingRow resting, Map<About, List<Known>> known) {
        return known.values().stream()
                .flatMap(Collection::stream)
                .filter(one -> one.id().equals(falseHit))
                .filter(one -> one.approved() || !resting.needsTwo())
                .map(Known::id)
                .findFirst()
                .orElse(null);
    }

    /** Closes one whose entry is no longer what it was; what it settled is open again. */
    void reopen(Known known, String entryNow, Wording because, long now, long change) {
        database.jdbc()
                .sql("""
                        update good_guy set state = 'REOPENED', closed_at = :now, closed_because = :because, closed_code = :code, entry_now = :entry
                        where id = :id and state = 'IN_FORCE'""")
                .param("now", now)
                .param("because", because.english())
                .param("code", because.code())
                .param("entry", entryNow)
                .param("id", known.id())
                .update();
        new SettledByFalseHit(database).open(known.id(), because, now, change);
    }

    /** Notes a party of the same name that is not as it was then. */
    void differs(Known known, String partyNow, long now) {
        database.jdbc()
                .sql("update good_guy set party_now = :party, differs_at = :now where id = :id")
                .param("party", partyNow)
                .param("now", now)
                .param("id", known.id())
                .update();
    }
}

package dev.tidewaiter.casework.finding;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.shipment.Party;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps entries and parties as they stood, each once by its hash. */
final class KeptMajorFields {

    /** So many hashes are remembered as written, and entries as hashed; more begin anew. */
    private static final int REMEMBERED = 20_000;

    private final Database database;
    private final IdentityHashMap<Designation, String> entries = new IdentityHashMap<>();
    /** Of the parties of the lines that are written together: several findings are about one party. */
    private final IdentityHashMap<Party, String> parties = new IdentityHashMap<>();

    private final Set<String> written = new HashSet<>();
    private final Map<String, String> waiting = new HashMap<>();

    KeptMajorFields(Database database) {
        this.database = database;
    }

    /** The hash of an entry as it is, and of the same party's entries on other lists. */
    String entry(Designation entry, List<Match> also) {
        return also.isEmpty()
                ? entry(entry)
                : noted(MajorFields.of(
                        entry, also.stream().map(Match::designation).toList()));
    }

    private String entry(Designation entry) {
        if (entries.size() > REMEMBERED) {
            entries.clear();
        }
        return entries.computeIfAbsent(entry, one -> noted(MajorFields.of(one)));
    }

    /** The hash of a party as it is. */
    String party(Party party) {
        return parties.computeIfAbsent(party, one -> noted(MajorFields.of(one)));
    }

    private String noted(MajorFields then) {
        var json = then.json();
        var hash = MajorFields.hash(json);
        if (!written.contains(hash)) {
            waiting.put(hash, json);
        }
        return hash;
    }

    /** Writes what is not written yet, in the caller's transaction. */
    void write() {
        if (written.size() > REMEMBERED) {
            written.clear();
        }
        waiting.forEach((hash, json) -> database.jdbc()
                .sql("insert into as_then (hash, json) values (:hash, :json) on conflict (hash) do nothing")
                .param("hash", hash)
                .param("json", json)
                .update());
        parties.clear();
        written.addAll(waiting.keySet());
        waiting.clear();
    }

    /** In which fields two differ, by their hashes. */
    List<String> differing(String one, String other) {
        return read(one).differsFrom(read(other));
    }

    private MajorFields read(String hash) {
        return database.jdbc()
                .sql("select json from as_then where hash = :hash")
                .param("hash", hash)
                .query(String.class)
                .optional()
                .map(MajorFields::parse)
                .orElseGet(() -> new MajorFields(Map.of()));
    }
}

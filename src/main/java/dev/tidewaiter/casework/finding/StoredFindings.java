package dev.tidewaiter.casework.finding;

import dev.tidewaiter.casework.store.Database;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people are asked about, by its ids. */
public final class StoredFindings {

    /** Open and about the same party as it stands there, the same entry and the same rule; the parameters are those of {@link #like}. */
    private static final String OPEN_LIKE =
            "party_key = :party and list = :list and entry = :entry and rule = :rule and party_then = :then and entry_then = :entryThen "
                    + "and state = 'OPEN'";

    /** Open and resting on others: in the words of the index over them, which is used for no other. */
    private static final String OPEN_RESTING = "state = 'OPEN' and rests_on <> ''";

    /** As the queue has them: worst first, then run after run as they began, each from its first line to its last. */
    private static final String IN_ORDER =
            " order by rank, (select run.created_at from run where run.id = last_run), last_run, last_file, last_number, id";

    static final String RESTING_ON =
            StoredFinding.SELECT + " where " + OPEN_RESTING + " and rests_on in (:ids)" + IN_ORDER;

    private static final int AT_ONCE = 500;

    private final Database database;

    public StoredFindings(Database database) {
        this.database = database;
    }

    /** One of them. */
    public Optional<StoredFinding> find(String id) {
        return database.jdbc()
                .sql(StoredFinding.SELECT + " where id = :id")
                .param("id", id)
                .query((row, n) -> StoredFinding.of(row))
                .optional();
    }

    /** Some of them, by id. */
    public Map<String, StoredFinding> byId(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database
                .jdbc()
                .sql(StoredFinding.SELECT + " where id in (:ids)")
                .param("ids", ids)
                .query((row, n) -> StoredFinding.of(row))
                .list()
                .stream()
                .collect(Collectors.toMap(StoredFinding::id, Function.identity()));
    }

    /** What was found on a line. */
    public List<StoredFinding> ofLine(String line) {
        return database.jdbc()
                .sql(StoredFinding.SELECT + " where line = :line order by rank, rule, id")
                .param("line", line)
                .query((row, n) -> StoredFinding.of(row))
                .list();
    }

    /** How many findings {@link #openLike} would give, the one itself among them where it is open. */
    public long countOpenLike(StoredFinding one) {
        return like("select count(*) from finding where " + OPEN_LIKE, one)
                .query(Long.class)
                .single();
    }

    /** What nobody has answered yet about the same party as it stands there, the same entry and the same rule. */
    public List<StoredFinding> openLike(StoredFinding one, int most) {
        return like(StoredFinding.SELECT + " where " + OPEN_LIKE + IN_ORDER + " limit :most", one)
                .param("most", most)
                .query((row, n) -> StoredFinding.of(row))
                .list();
    }

    private JdbcClient.StatementSpec like(String sql, StoredFinding one) {
        return database.jdbc()
                .sql(sql)
                .param("party", one.subject().partyKey())
                .param("list", one.subject().list())
                .param("entry", one.subject().entry())
                .param("rule", one.rule())
                .param("then", one.standing().partyThen())
                .param("entryThen", one.standing().entryThen());
    }

    /** What nobody has answered yet that rests on some findings. */
    public List<StoredFinding> openResting(Collection<String> bases) {
        var resting = new ArrayList<StoredFinding>();
        var ids = List.copyOf(bases);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            resting.addAll(database.jdbc()
                    .sql(RESTING_ON)
                    .param("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .query((row, n) -> StoredFinding.of(row))
                    .list());
        }
        return resting;
    }

    /**
     * The open findings of a rule that rest on others.
     *
     * @param count   how many
     * @param example the id of one of them
     */
    private record RestingOfRule(long count, String example) {}

    /**
     * Open findings that rest on others.
     *
     * @param count    how many
     * @param examples one of each rule
     */
    public record Resting(long count, List<StoredFinding> examples) {}

    /** What rests on a finding or on those that {@link #openLike} would give. */
    public Resting openRestingLike(StoredFinding one) {
        var byRule = like(
                        "select count(*), min(id) from finding where " + OPEN_RESTING + " and rests_on in ("
                                + "select id from finding where id = :id union all select id from finding where "
                                + OPEN_LIKE + " and id <> :id) group by rule order by rule",
                        one)
                .param("id", one.id())
                .query((row, n) -> new RestingOfRule(row.getLong(1), row.getString(2)))
                .list();
        var ids = byRule.stream().map(RestingOfRule::example).toList();
        var examples = byId(ids);
        return new Resting(
                byRule.stream().mapToLong(RestingOfRule::count).sum(),
                ids.stream().map(examples::get).filter(Objects::nonNull).toList());
    }

    /** What nobody has answered yet that asks the same of the same file. */
    public List<StoredFinding> openAsking(FileQuestion question, int most) {
        var asking = new ArrayList<StoredFinding>();
        database.jdbc()
                .sql(StoredFinding.SELECT + """
                         where last_run = :run and last_file = :file and kind = 'ASKS_FOR' and state = 'OPEN'
                        order by last_number, id""")
                .param("run", question.run())
                .param("file", question.file())
                .query(row -> {
                    if (asking.size() < most) {
                        var one = StoredFinding.of(row);
                        if (question.equals(FileQuestion.of(one))) {
                            asking.add(one);
                        }
                    }
                });
        return asking;
    }

    /** The line it was last seen on, as it was read; empty where none is kept. */
    public Optional<LineAsRead> lineOf(StoredFinding finding) {
        return database.jdbc()
                .sql("select as_read from screened_line where run = :run and file = :file and number = :number")
                .param("run", finding.place().lastRun())
                .param("file", finding.place().lastFile())
                .param("number", finding.place().lastNumber())
                .query(String.class)
                .optional()
                .filter(json -> !json.isEmpty())
                .map(LineAsRead::parse);
    }

    /** What lists show of the lines that some were last seen on, by finding; one whose line is not kept is left out. */
    public Map<String, LineGlance> linesOf(Collection<StoredFinding> some) {
        if (some.isEmpty()) {
            return Map.of();
        }
        return database
                .jdbc()
                .sql("""
                        select f.id, s.as_read from finding f
                          join screened_line s on s.run = f.last_run and s.file = f.last_file and s.number = f.last_number
                        where f.id in (:ids) and s.as_read <> ''""")
                .param("ids", some.stream().map(StoredFinding::id).toList())
                .query((row, n) -> Map.entry(row.getString(1), LineGlance.parse(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether the run that saw it last begins anew after a stop and has not come to its line yet. */
    public boolean isReadAgain(StoredFinding finding) {
        return database.jdbc()
                        .sql("""
                                select count(*) from run where id = :run and state in ('QUEUED', 'RUNNING') and not exists
                                  (select 1 from screened_line where run = :run and file = :file and number = :number)""")
                        .param("run", finding.place().lastRun())
                        .param("file", finding.place().lastFile())
                        .param("number", finding.place().lastNumber())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The entries, each with the first of its files, that the findings are about which have a decision as their last. */
    public Map<EntryThen, String> entriesAnsweredBy(String decision) {
        var files = new LinkedHashMap<EntryThen, String>();
        database.jdbc().sql("""
                        select list, entry, entry_then, min(file_name) from finding where last_decision = :decision
                        group by list, entry, entry_then order by 4, 1, 2, 3""").param("decision", decision).query(row -> {
            files.put(new EntryThen(row.getString(1), row.getString(2), row.getString(3)), row.getString(4));
        });
        return files;
    }

    /** Entries and parties as they stood, by their hashes. */
    public Map<String, MajorFields> thens(Collection<String> hashes) {
        if (hashes.isEmpty()) {
            return Map.of();
        }
        return database
                .jdbc()
                .sql("select hash, json from as_then where hash in (:hashes)")
                .param("hashes", hashes)
                .query((row, n) -> Map.entry(row.getString(1), MajorFields.parse(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** An entry or a party as it stood, by its hash. */
    public Optional<MajorFields> then(String hash) {
        return database.jdbc()
                .sql("select json from as_then where hash = :hash")
                .param("hash", hash)
                .query(String.class)
                .optional()
                .map(MajorFields::parse);
    }
}

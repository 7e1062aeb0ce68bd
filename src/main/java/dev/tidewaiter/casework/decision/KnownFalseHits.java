package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.finding.FindingChanges;
import dev.tidewaiter.casework.finding.FourEyes;
import dev.tidewaiter.casework.finding.SettledByFalseHit;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.WhyClosed;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.wording.Wording;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Known false hits: a party that is not the entry it looks like, as both were when that was decided. They settle what later runs find
 * about the same two, until they expire or the entry changes.
 *
 * <p>Tables, steps of the audit log, the API and evidence call one a good guy, as they did from the start: what was stored, logged or sent
 * by that name has to be read for years, so that the name stays there and nowhere else.
 */
public final class KnownFalseHits {

    private final Database database;
    private final Clock clock;
    private final AuditLog audit;
    private final Actors actors;

    public KnownFalseHits(Database database, Clock clock, AuditLog audit) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.actors = new Actors(database);
    }

    /** Makes one of a decision that is in force, and settles what is open about the same two. In the caller's transaction. */
    void add(Decision decision, StoredFinding finding, String by, @Nullable String second, long change) {
        var until = decision.given().falseHitUntil();
        if (until == null) {
            return;
        }
        var id = UUID.randomUUID().toString();
        insert(id, decision, finding, by, second, until);
        settleOpen(id, finding, change);
        nameBesideDecided(id, decision, change);
        settleResting(id, second != null, change);
        var says = AsDecided.made(find(id).orElseThrow(), finding.subject().partyKey());
        audit.append(
                actors.name(second == null ? by : second),
                "good-guy.made",
                id,
                Map.of("decision", decision.id(), AsDecided.IN_STEP, says));
    }

    private void insert(
            String id, Decision decision, StoredFinding finding, String by, @Nullable String second, long until) {
        ofTwo("""
                        insert into good_guy (id, party, party_key, list, entry, rule, severity, entry_then, party_then, decision, state,
                          made_by, approved_by, made_at, expires_at)
                        values (:id, :party, :key, :list, :entry, :rule, :severity, :entryThen, :partyThen, :decision, 'IN_FORCE', :by,
                          :second, :now, :until)""", finding)
                .param("id", id)
                .param("party", finding.subject().party())
                .param("decision", decision.id())
                .param("by", by)
                .param("second", second)
                .param("now", clock.millis())
                .param("until", until)
                .update();
    }

    /** What is open about the same two, as they are now. */
    private void settleOpen(String id, StoredFinding finding, long change) {
        ofTwo("""
                        update finding set state = 'SETTLED', good_guy = :id, change = :change
                        where party_key = :key and list = :list and entry = :entry and rule = :rule and severity = :severity
                          and entry_then = :entryThen and party_then = :partyThen and state = 'OPEN'""", finding).param("id", id).param("change", change).update();
    }

    /** What the decision itself settled says by which one it is settled from now on. */
    private void nameBesideDecided(String id, Decision decision, long change) {
        database.jdbc()
                .sql("update finding set good_guy = :id, change = :change where last_decision = :decision")
                .param("id", id)
                .param("change", change)
                .param("decision", decision.id())
                .update();
    }

    /** What is open and rests on a finding that is settled; what asks for two only where a second person approved. */
    private void settleResting(String id, boolean approved, long change) {
        database.jdbc()
                .sql("""
                        update finding set state = 'SETTLED', good_guy = :id, change = :change
                        where state = 'OPEN' and rests_on <> '' and rests_on in (select b.id from finding b where b.good_guy = :id)
                          and (:approved = 1 or severity not in (:two))""")
                .param("id", id)
                .param("change", change)
                .param("approved", approved ? 1 : 0)
                .param("two", FourEyes.SEVERITIES)
                .update();
    }

    /** A statement with what tells a party and an entry, and how both stood when somebody decided. */
    private JdbcClient.StatementSpec ofTwo(String sql, StoredFinding finding) {
        return database.jdbc()
                .sql(sql)
                .param("key", finding.subject().partyKey())
                .param("list", finding.subject().list())
                .param("entry", finding.subject().entry())
                .param("rule", finding.rule())
                .param("severity", finding.severity())
                .param("entryThen", finding.standing().entryThen())
                .param("partyThen", finding.standing().partyThen());
    }

    /** One by its id. */
    public Optional<KnownFalseHit> find(String id) {
        return database.jdbc()
                .sql("select * from good_guy where id = :id")
                .param("id", id)
                .query((row, n) -> KnownFalseHit.of(row))
                .optional();
    }

    /** Whether what a decision made is in force; of one that made none it is not, and nothing is asked. */
    public boolean isInForce(Decision decision) {
        return decision.given().falseHitUntil() != null
                && database.jdbc()
                                .sql("select count(*) from good_guy where decision = :id and state = 'IN_FORCE'")
                                .param("id", decision.id())
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /** The newest, at most so many. */
    public List<KnownFalseHit> newest(int most) {
        return database.jdbc()
                .sql("select * from good_guy order by made_at desc, id desc limit :most")
                .param("most", most)
                .query((row, n) -> KnownFalseHit.of(row))
                .list();
    }

    /**
     * Those that ended by themselves from a moment on, since their entry or what is found has changed or their time was over, and that
     * nobody has made anew.
     */
    public List<KnownFalseHit> endedSince(long moment) {
        return database.jdbc()
                .sql("""
                        select * from good_guy g where state in ('REOPENED', 'EXPIRED') and closed_at >= :moment
                          and not exists (select 1 from good_guy n where n.party_key = g.party_key and n.list = g.list
                            and n.entry = g.entry and n.rule = g.rule and n.state = 'IN_FORCE')
                        order by closed_at, id""")
                .param("moment", moment)
                .query((row, n) -> KnownFalseHit.of(row))
                .list();
    }

    /** Ends those whose time is over; what they settled is open again. Gives how many. */
    public int expire() {
        var over = database.jdbc()
                .sql("select id from good_guy where state = 'IN_FORCE' and expires_at <= :now")
                .param("now", clock.millis())
                .query(String.class)
                .list();
        return over.isEmpty()
                ? 0
                : database.inTransaction(
                        () -> over.stream().mapToInt(this::expired).sum());
    }

    private int expired(String id) {
        return closed(id, "EXPIRED", WhyClosed.RAN_OUT, AuditLog.SYSTEM) ? 1 : 0;
    }

    /** How many findings one settles, which are open again when it ends. */
    public long settledBy(String id) {
        return new SettledByFalseHit(database).count(id);
    }

    /** Ends one by hand; what it settled is open again. */
    public KnownFalseHit end(String id, String by) {
        return database.inTransaction(() -> {
            if (find(id).isEmpty()) {
                throw RefusedStep.notFound("There is no known false hit with this id.");
            }
            if (!closed(id, "ENDED", WhyClosed.endedBy(actors.name(by)), by)) {
                throw RefusedStep.changed(
                        Wording.of(
                                "review.known.gone",
                                "This known false hit is no longer in force. Load the page again to see why."),
                        null);
            }
            return find(id).orElseThrow();
        });
    }

    /** Ends what a decision had made, since a newer one took its place. In the caller's transaction. */
    void endOf(String decision, String by) {
        inForceOf(decision).forEach(id -> closed(id, "ENDED", WhyClosed.NEWER_THAN_WHAT_MADE_IT, by));
    }

    /** Ends what a decision had made that does not hold any more. In the caller's transaction. */
    void reopenOf(String decision, Wording because) {
        inForceOf(decision).forEach(id -> closed(id, "REOPENED", because, AuditLog.SYSTEM));
    }

    private List<String> inForceOf(String decision) {
        return database.jdbc()
                .sql("select id from good_guy where decision = :decision and state = 'IN_FORCE'")
                .param("decision", decision)
                .query(String.class)
                .list();
    }

    private boolean closed(String id, String state, Wording because, String by) {
        long change = new FindingChanges(database).next();
        boolean wasInForce = database.jdbc()
                        .sql("""
                                update good_guy set state = :state, closed_at = :now, closed_because = :because,
                                  closed_code = :code
                                where id = :id and state = 'IN_FORCE'""")
                        .param("state", state)
                        .param("now", clock.millis())
                        .param("because", because.english())
                        .param("code", because.code())
                        .param("id", id)
                        .update()
                == 1;
        if (wasInForce) {
            new SettledByFalseHit(database).open(id, because, clock.millis(), change);
            audit.append(
                    actors.name(by),
                    "good-guy." + state.toLowerCase(Locale.ROOT),
                    id,
                    Map.of("because", because.english()));
        }
        return wasInForce;
    }
}

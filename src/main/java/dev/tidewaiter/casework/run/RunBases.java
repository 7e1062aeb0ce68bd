package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.run.KeptBasis.ListHeld;
import dev.tidewaiter.casework.run.KeptBasis.OwnersHeld;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.ownership.OwnershipFile;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.RulebookSnapshot;
import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.screening.Basis;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what each run's answers rest on, rulebook and lists included, so that they can be given again. What is the same is kept once. */
public final class RunBases {

    private static final JsonMapper JSON = new JsonMapper();

    private final Database database;
    private final Snapshots snapshots;
    private final Map<Rulebook, KeptBasis.Rules> rulebooks = new WeakHashMap<>();
    private @Nullable Kept lastKept;

    /** The lists last kept: of one engine they are the very same from run to run. */
    private record Kept(List<ListSnapshot> lists, List<String> hashes) {}

    public RunBases(Database database, Clock clock) {
        this.database = database;
        this.snapshots = new Snapshots(database, clock);
    }

    /** Notes what a run that begins rests on; its rulebook and lists must be the ones of the basis, and so the owners. */
    public synchronized void note(String run, Basis basis, Rulebook rulebook, Designations designations) {
        var rules = rulebooks.computeIfAbsent(rulebook, this::keep);
        var hashes = hashes(designations.lists());
        var held = new ArrayList<ListHeld>();
        for (int i = 0; i < hashes.size(); i++) {
            held.add(ListHeld.of(basis.lists().get(i), hashes.get(i)));
        }
        var kept = new KeptBasis(
                basis.fingerprint(),
                basis.program().title(),
                basis.program().sha256(),
                basis.startedOn(),
                basis.asOf(),
                rules,
                held,
                keep(designations.ownership().file()));
        database.jdbc()
                .sql(
                        "update run set rests_on = :basis, held_against = :held, fingerprint = :fingerprint where id = :id")
                .param("basis", kept.json())
                .param("held", basis.heldAgainst())
                .param("fingerprint", basis.fingerprint())
                .param("id", run)
                .update();
    }

    private KeptBasis.Rules keep(Rulebook rulebook) {
        var texts = rulebook.rules().stream()
                .collect(Collectors.toMap(Rule::id, Function.identity(), (a, b) -> a, TreeMap::new));
        return new KeptBasis.Rules(
                rulebook.version(),
                rulebook.sha256(),
                snapshots.keep("rules", rulebook.version(), RulebookSnapshot.of(rulebook)),
                snapshots.keep("rule texts", rulebook.version(), JSON.writeValueAsBytes(texts)));
    }

    private @Nullable OwnersHeld keep(@Nullable OwnershipFile owners) {
        return owners == null
                ? null
                : new OwnersHeld(
                        owners.name(),
                        owners.sha256(),
                        snapshots.keep("owners", owners.name(), JSON.writeValueAsBytes(owners)));
    }

    private List<String> hashes(List<ListSnapshot> lists) {
        var last = lastKept;
        if (last != null && last.lists() == lists) {
            return last.hashes();
        }
        var hashes = lists.stream()
                .map(list -> snapshots.keep("list", list.title(), JSON.writeValueAsBytes(list)))
                .toList();
        lastKept = new Kept(lists, hashes);
        return hashes;
    }

    /** What a run rested on. */
    public Optional<KeptBasis> of(String run) {
        return database.jdbc()
                .sql("select coalesce(rests_on, '') from run where id = :id")
                .param("id", run)
                .query(String.class)
                .optional()
                .filter(json -> !json.isEmpty())
                .map(KeptBasis::parse);
    }

    /** What a rule said of itself, as JSON; null where it is not kept. */
    public @Nullable String ruleText(KeptBasis basis, String rule) {
        return snapshots
                .find(basis.rules().texts())
                .map(texts -> JSON.readTree(texts).get(rule))
                .map(Object::toString)
                .orElse(null);
    }

    /** A list as it was kept. */
    public Optional<ListSnapshot> list(ListHeld held) {
        return snapshots.find(held.snapshot()).map(content -> JSON.readValue(content, ListSnapshot.class));
    }

    /** A file of owners as it was kept. */
    public Optional<OwnershipFile> owners(OwnersHeld held) {
        return snapshots.find(held.snapshot()).map(content -> JSON.readValue(content, OwnershipFile.class));
    }

    /** The rulebook's copy as it was kept. */
    public Optional<byte[]> rulebook(KeptBasis basis) {
        return snapshots.find(basis.rules().snapshot());
    }
}

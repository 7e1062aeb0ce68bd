package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.tidewaiter.OwnClasses;
import dev.tidewaiter.designation.threshold.AddressThresholds;
import dev.tidewaiter.designation.threshold.CellThresholds;
import dev.tidewaiter.designation.threshold.CraftMarkThresholds;
import dev.tidewaiter.designation.threshold.HanThresholds;
import dev.tidewaiter.designation.threshold.LikenessThresholds;
import dev.tidewaiter.designation.threshold.MatchThresholds;
import dev.tidewaiter.designation.threshold.MentionThresholds;
import dev.tidewaiter.designation.threshold.NumberThresholds;
import dev.tidewaiter.designation.threshold.PieceThresholds;
import dev.tidewaiter.designation.threshold.TextThresholds;
import dev.tidewaiter.designation.threshold.WordThresholds;
import dev.tidewaiter.goods.GoodsThresholds;
import dev.tidewaiter.rulebook.check.Scenarios;
import dev.tidewaiter.rulebook.facts.Limits;
import dev.tidewaiter.rulebook.language.RuleFiles;
import dev.tidewaiter.rulebook.language.RuleTerms;
import dev.tidewaiter.rulebook.law.FactSources;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.LineLimits;
import dev.tidewaiter.rulebook.source.Parameters;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A parameter that nobody reads promises an officer what it does not keep; one that no scenario can set is never proven. */
class ParametersInUseTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Path RULES = Path.of("rules");
    private static final Set<String> FINDERS = Set.of(
            "dev.tidewaiter.rulebook.candidates",
            "dev.tidewaiter.rulebook.facts",
            "dev.tidewaiter.rulebook.signal",
            "dev.tidewaiter.rulebook.place",
            "dev.tidewaiter.rulebook.licence",
            "dev.tidewaiter.rulebook.law");
    private static final JavaClasses CLASSES = OwnClasses.ALL;

    @Test
    void everyParameterIsReadByARuleOrByJava() throws Exception {
        var read = comparedByRules();
        Stream.of(
                        Limits.class,
                        MatchThresholds.class,
                        LikenessThresholds.class,
                        WordThresholds.class,
                        MentionThresholds.class,
                        PieceThresholds.class,
                        TextThresholds.class,
                        HanThresholds.class,
                        CellThresholds.class,
                        NumberThresholds.class,
                        CraftMarkThresholds.class,
                        AddressThresholds.class,
                        GoodsThresholds.class)
                .forEach(record -> assertThat(components(record))
                        .as(record.getSimpleName())
                        .allSatisfy(component -> assertThat(read.contains(record.getSimpleName() + "." + component)
                                        || isReadOutside(record, component))
                                .as(component)
                                .isTrue()));
    }

    /** What a rule compares is read by that rule; what the program asks to find a fact, by each rule that asks for the fact. */
    @Test
    void whatIsAskedToFindAFactIsClaimedByIt() {
        var ids = components(Limits.class).stream()
                .filter(component -> CLASSES.get(Limits.class).getMethod(component).getCallsOfSelf().stream()
                        .map(call -> call.getOriginOwner())
                        .anyMatch(owner ->
                                !owner.isEquivalentTo(Limits.class) && FINDERS.contains(owner.getPackageName())))
                .map(component -> component.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .toList();
        assertThat(ids).contains("drone-range", "goods-may-be-here");
        assertThat(FactSources.ofAll().parameters()).containsAll(ids);
    }

    @Test
    void aScenarioSetsEveryParameterAndEveryLimitOfALine(@TempDir Path folder) throws Exception {
        var limits = LineLimits.ids();
        var ids = Stream.concat(Parameters.ids().stream(), limits.stream()).toList();
        var rules = RulesCopy.in(folder);
        Files.writeString(
                rules.folder().resolve("routes/embargoed-destination.scenarios.csv"),
                "scenario,expect,why,destination,"
                        + ids.stream().map(id -> "parameter:" + id).collect(Collectors.joining(","))
                        + "\nall-set,PASSED,each is set,NO,"
                        + ids.stream()
                                .map(id -> limits.contains(id) ? "5" : "0.5")
                                .collect(Collectors.joining(","))
                        + "\n");
        var problems = new ArrayList<Problem>();
        var read = Scenarios.read(RulesFolder.on(rules.folder()), OneRulebook.EMBEDDED, problems);
        var set = read.all().stream()
                .filter(scenario -> scenario.name().equals("all-set"))
                .findFirst()
                .orElseThrow()
                .parameters();
        assertThat(problems).isEmpty();
        assertThat(set.keySet()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(set.values()).containsOnly(0.5, 5.0);
        assertThat(limits).isNotEmpty().allSatisfy(limit -> assertThat(set).containsEntry(limit, 5.0));
    }

    @Test
    void oneColumnSetsSeveralParameters(@TempDir Path folder) throws Exception {
        var rules = RulesCopy.in(folder);
        Files.writeString(rules.folder().resolve("routes/embargoed-destination.scenarios.csv"), """
                scenario,expect,why,destination,parameters
                two-set,PASSED,two in one cell,NO,strong-name = 90; scenario-day=2026-01-01
                none-set,PASSED,an empty cell sets none,NO,
                misspelt,PASSED,neither name nor number,NO,strong = many
                """);
        var problems = new ArrayList<Problem>();
        var read = Scenarios.read(RulesFolder.on(rules.folder()), OneRulebook.EMBEDDED, problems).all().stream()
                .collect(Collectors.toMap(one -> one.name(), one -> one.parameters(), (one, other) -> one));
        assertThat(read.get("two-set")).containsOnly(Map.entry("strong-name", 90.0), Map.entry("scenario-day", (double)
                LocalDate.of(2026, 1, 1).toEpochDay()));
        assertThat(read.get("none-set")).isEmpty();
        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("there is no parameter \"strong\"; write \"strong-name\" if that is meant");
    }

    @Test
    void aParameterThatIsSetIsTheOneThatCounts() throws Exception {
        var parameters = Parameters.read(RulesFolder.on(RULES), new ArrayList<>());
        for (var id : Parameters.ids()) {
            var before = numbers(parameters);
            var set = parameters.with(Map.of(id, id.startsWith("strong-") ? 98.3 : 13.5));
            var after = numbers(set);
            assertThat(after)
                    .as(id)
                    .containsPattern("=(13[.]5|0[.]135|13|0[.]983)\\b")
                    .isNotEqualTo(before);
        }
    }

    @Test
    void nobodyFillsTheNumbersOfTheRulebookByPosition() {
        assertThat(Stream.of(Limits.class, GoodsThresholds.class)
                        .flatMap(record -> CLASSES.get(record).getConstructors().stream())
                        .flatMap(constructor -> constructor.getCallsOfSelf().stream()))
                .isEmpty();
    }

    private static Set<String> comparedByRules() throws Exception {
        var folder = RulesFolder.on(RULES);
        var rules = RuleFiles.read(folder, folder.lock(), new ArrayList<>()).stream()
                .flatMap(file -> file.rules().stream())
                .toList();
        return RuleTerms.of(rules).properties();
    }

    private static List<String> components(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .map(part -> part.getName())
                .toList();
    }

    private static String numbers(Parameters parameters) {
        return parameters.on(TODAY) + " " + parameters.readingOn(TODAY) + " " + parameters.matchingOn(TODAY);
    }

    @Test
    void noNumberStandsInTwoRecords() {
        assertThat(components(Limits.class)).doesNotContainAnyElementsOf(components(GoodsThresholds.class));
    }

    /** Whether another class asks for it, or the record itself to hand it on in other words. */
    private static boolean isReadOutside(Class<?> record, String component) {
        var type = CLASSES.get(record);
        boolean called = !type.getMethod(component)
                .getAccessesToSelf()
                .isEmpty(); // called, or named as GoodsThresholds::bareRange
        return called
                || type.getField(component).getAccessesToSelf().stream()
                        .anyMatch(access -> !Set.of(component, "<init>", "toString", "hashCode", "equals")
                                .contains(access.getOrigin().getName()));
    }
}

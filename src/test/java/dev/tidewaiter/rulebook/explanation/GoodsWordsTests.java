package dev.tidewaiter.rulebook.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.goods.DescribedGoods;
import dev.tidewaiter.goods.DescribedGoods.DescribedEndUse;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.goods.measure.Measure;
import dev.tidewaiter.goods.measure.Quantity;
import dev.tidewaiter.rulebook.facts.Destination;
import dev.tidewaiter.rulebook.facts.Goods;
import dev.tidewaiter.rulebook.facts.Laws;
import dev.tidewaiter.rulebook.facts.Limits;
import dev.tidewaiter.rulebook.facts.NumbersByName;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What explanations say of goods, read aloud in the sentences of the rules. */
class GoodsWordsTests {

    private static final String TRAITS = "{goods.traits}";

    /** A slot of traits and what stands beside it. */
    private static final Pattern BESIDE_TRAITS = Pattern.compile(".{12}\\{goods\\.traits}.");

    private static final Laws GERMAN = new Laws(
            "",
            "the exporter is in Germany",
            "",
            "",
            false,
            false,
            false,
            true,
            true,
            false,
            false,
            false,
            false,
            List.of(),
            false,
            "");

    private static Goods goods(Set<Trait> traits, List<Destination> risky, boolean fromChina) {
        return goods(traits, risky, fromChina, GERMAN);
    }

    private static Goods goods(Set<Trait> traits, List<Destination> risky, boolean fromChina, Laws laws) {
        return new Goods(
                new DescribedGoods(Set.of(), traits, List.of(), List.of(), List.of(), DescribedEndUse.NOT_SAID),
                Set.of(),
                Set.of(),
                GoodsLine.at(SheetRef.ofNoFile("a request"), 2).build(),
                NumbersByName.record(Limits.class, name -> Double.NaN),
                risky,
                fromChina,
                () -> laws);
    }

    private static Destination place(String iso, Set<String> measures, Set<String> concern, String diversion) {
        var from = Value.absent(Field.DESTINATION, null);
        return new Destination(
                new Country(iso), Destination.Way.TO, concern, measures, concern, diversion, "", "", from);
    }

    private static String word(String name, Goods goods) {
        return Objects.requireNonNull(ExplanationWords.wordsOf("Goods").get("goods." + name))
                .text()
                .apply(goods);
    }

    private static final Destination TURKIYE = place("TR", Set.of(), Set.of(), "an alert names it");
    private static final Destination IRAN = place("IR", Set.of("controls-point-at"), Set.of("E:1", "D:4"), "");
    private static final Destination CHINA =
            place("CN", Set.of("controls-point-at"), Set.of("D:1"), "an alert names it");
    private static final Destination EMIRATES = place("AE", Set.of("controls-point-at"), Set.of(), "");

    @Test
    void theLawThatSpeaksOfArmsIsTheOneThatTheyAreUnder() throws IOException {
        var american = new Laws(
                "the goods are from the United States",
                "",
                "",
                "",
                false,
                false,
                false,
                true,
                true,
                false,
                false,
                false,
                false,
                List.of(),
                false,
                "");
        var goods = goods(Set.of(), List.of(), false, american);

        assertThat(word("speaking", goods)).isEqualTo("US-EAR (the goods are from the United States): ");
        assertThat(word("speakingOfArms", goods)).isEqualTo("US-ITAR (the goods are from the United States): ");
        try (var rows = Files.lines(Path.of("rules/goods/drone-parts.drl.csv"))) {
            assertThat(rows.filter(row -> row.contains("{goods.speaking")))
                    .isNotEmpty()
                    .allSatisfy(row ->
                            assertThat(row.contains("{goods.speakingOfArms}")).isEqualTo(row.contains(",US-ITAR,")));
        }
    }

    /** A Turkish warhead is under no law that we hold, and one from nowhere may be American. */
    @Test
    void aSentenceOnAnEntryNamesAListEvenWhereNoLawThatWeHoldSpeaks() {
        assertThat(word("speaking", goods(Set.of(), List.of(), false, silent(true))))
                .isEqualTo("US-EAR, whose entries the lists of most countries hold too: ");
        assertThat(word("speakingOfArms", goods(Set.of(), List.of(), false, silent(false))))
                .isEqualTo("US-ITAR (nothing on the line shows that this law does not apply): ");
        assertThat(word("law", goods(Set.of(), List.of(), false, silent(true))))
                .isEqualTo("The lists of most countries, which count such entries alike");
        assertThat(word("law", goods(Set.of(), List.of(), false, silent(false))))
                .endsWith("), whose list counts such entries alike");
        assertThat(word("missileLaw", goods(Set.of(), List.of(), false, silent(true))))
                .isEqualTo("MTCR");
    }

    @Test
    void whatIsSaidOfAircraftByTheirNumbersNamesItsRegimeFirst() throws IOException {
        try (var lines = Files.lines(Path.of("rules/goods/drone-endurance.drl"))) {
            assertThat(lines.filter(line -> line.startsWith("    @Explain(")))
                    .isNotEmpty()
                    .allMatch(line -> line.matches(
                            " +@Explain\\(\"(\\{goods\\.speaking}|(US-EAR|EU|UK|CN|MTCR|Wassenaar)\\b).*"));
        }
    }

    /** Another number of the parameter once left the old one in the cells and the sentences of G08. */
    @Test
    void howManyElementsACameraMayHaveStandsInTheParameterAlone() throws IOException {
        var camera = new Goods(
                new DescribedGoods(Set.of(), Set.of(), List.of(), List.of(), List.of(), DescribedEndUse.NOT_SAID),
                Set.of(),
                Set.of(),
                GoodsLine.at(SheetRef.ofNoFile("a request"), 2).build(),
                NumbersByName.record(Limits.class, name -> name.equals("cameraElements") ? 222_000 : Double.NaN),
                List.of(),
                false,
                () -> GERMAN);
        assertThat(word("elementsLimit", camera)).isEqualTo("222000");
        assertThat(Files.readString(Path.of("rules/goods/drone-parts.drl.csv")))
                .contains("{goods.elementsLimit}")
                .doesNotContain("111000", "111,000", "600 m/s", "50 micrometres");
    }

    /** An Austrian engine that goes to Germany was once said to be under a Chinese announcement. */
    @Test
    void anEngineIsCitedUnderTheLawsThatItLeaves() throws IOException {
        assertThat(word("engineLaws", goods(Set.of(), List.of(), true, silent(true))))
                .isEqualTo("MOFCOM No. 31 of 2024; ");
        assertThat(word("engineLaws", goods(Set.of(), List.of(), false))).isEqualTo("EU 9th package; ");
        assertThat(Files.readString(Path.of("rules/goods/drone-engine.drl")))
                .doesNotContain("do not leave China")
                .contains("@Cites(\"{goods.engineLaws}15 CFR 746.8");
    }

    private static Laws silent(boolean senderKnown) {
        return new Laws(
                "",
                "",
                "",
                "",
                false,
                false,
                false,
                senderKnown,
                true,
                false,
                false,
                false,
                false,
                List.of(),
                false,
                "");
    }

    @Test
    void noPartIsSaidToBeOfAmericanLawWhoeverSendsIt() throws IOException {
        try (var rows = Files.lines(Path.of("rules/goods/drone-parts.drl.csv"))) {
            assertThat(rows.filter(row -> row.startsWith("G08") || row.startsWith("\"G08")))
                    .isNotEmpty()
                    .noneMatch(row -> row.contains("\"US-EAR: "));
        }
    }

    /** Behind a word such as "and", "is" or "it" some trait makes no sentence. */
    @ParameterizedTest
    @EnumSource(Trait.class)
    void everySentenceReadsWithEveryTrait(Trait trait) throws IOException {
        var said = word("traits", goods(Set.of(trait), List.of(), false));
        var found = new ArrayList<String>();
        try (var files = Files.walk(Path.of("rules"))) {
            for (var file : files.filter(path -> path.toString().matches(".*\\.drl(\\.csv)?"))
                    .toList()) {
                var slots = BESIDE_TRAITS.matcher(Files.readString(file));
                while (slots.find()) {
                    found.add(slots.group().replace(TRAITS, said));
                }
            }
        }
        assertThat(found)
                .hasSizeGreaterThan(5)
                .allMatch(one -> one.matches(".*[a-z0-9}\"]; said of it: " + Pattern.quote(trait.title()) + "\\."));
    }

    /** A number that two columns give is one number, and goods of no class are told by what they are for. */
    @Test
    void nothingIsSaidTwiceAndNothingIsSaidOfNothing() {
        var from = Value.absent(Field.DESCRIPTION, null);
        var once = new Measure(Quantity.THRUST_N, 450, "450 N", Measure.Certainty.STATED, from);
        var again = new Measure(Quantity.THRUST_N, 450, "450N", Measure.Certainty.STATED, from);
        var goods = new Goods(
                new DescribedGoods(
                        Set.of(),
                        Set.of(Trait.FOR_DRONES),
                        List.of(),
                        List.of(once, again),
                        List.of(),
                        DescribedEndUse.NOT_SAID),
                Set.of(),
                Set.of(),
                GoodsLine.at(SheetRef.ofNoFile("a request"), 2).build(),
                NumbersByName.record(Limits.class, name -> Double.NaN),
                List.of(),
                false,
                () -> GERMAN);
        assertThat(word("measures", goods)).isEqualTo("thrust 450 N (\"450 N\")");
        assertThat(word("item", goods)).isEqualTo("something for unmanned aircraft");
    }

    /** A German exporter is told of the Union's list before the American one, whose text was read. */
    @Test
    void theLawThatSpeaksOfTheLineStandsFirst() {
        var goods = goods(Set.of(), List.of(), false);
        assertThat(word("law", goods))
                .isEqualTo("EU (the exporter is in Germany), whose Annex I counts such entries alike");
        assertThat(word("entryLaws", goods)).isEqualTo("Reg. (EU) 2021/821 Annex I; ");
    }

    @Test
    void severalTraitsAreSaidTogetherAndNoneLeavesNoHole() {
        var both = goods(Set.of(Trait.AGRICULTURAL, Trait.AUTONOMOUS), List.of(), false);
        assertThat(word("traits", both)).isEqualTo("; said of it: flies autonomously, for agriculture");
        assertThat(word("traits", goods(Set.of(), List.of(), false))).isEmpty();
    }

    @Test
    void aDestinationIsNamedWithTheGroundThatHolds() {
        assertThat(towards(TURKIYE)).isEqualTo("Turkey, through which goods are diverted");
        assertThat(towards(IRAN)).isEqualTo("Iran, which the EAR lists in country groups D:4 and E:1");
        assertThat(towards(CHINA))
                .isEqualTo("China, which the EAR lists in country group D:1 and through which goods are diverted");
        assertThat(towards(EMIRATES))
                .as("by no group")
                .isEqualTo("the United Arab Emirates, which export controls name");
    }

    @Test
    void eachOfSeveralDestinationsIsNamed() {
        assertThat(towards(IRAN, TURKIYE))
                .isEqualTo("Iran, which the EAR lists in country groups D:4 and E:1,"
                        + " and to Turkey, through which goods are diverted");
    }

    @Test
    void whereGoodsComeFromIsSaidOnlyWhereTheyLeaveChina() {
        assertThat(word("way", goods(Set.of(), List.of(), true))).isEqualTo("The goods leave China");
        assertThat(word("way", goods(Set.of(), List.of(TURKIYE), false)))
                .isEqualTo("The goods go to Turkey, through which goods are diverted");
        assertThat(word("way", goods(Set.of(), List.of(TURKIYE), true)))
                .isEqualTo("The goods leave China and go to Turkey, through which goods are diverted");
    }

    private static String towards(Destination... places) {
        return word("towards", goods(Set.of(), List.of(places), false));
    }
}

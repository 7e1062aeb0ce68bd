package dev.tidewaiter.rulebook.licence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.goods.code.Eccn;
import dev.tidewaiter.rulebook.facts.ExceptionScope.Answer;
import dev.tidewaiter.rulebook.licence.LicenceExceptions.Missile;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.place.CountryProfiles;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Country;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LicenceExceptionsTests {

    private static final String TABLE = """
        code,exception,usable_to,doubtful_to,not_to,missile_items,military_items,only_entries,citation,note,up_to_usd
        C35,LVS,B,B,D:5,barred,usable,,15 CFR 740.3,entries that grant it
        C35,LVS,,,*,barred,usable,6A003.b.4,15 CFR 740.3,the entry does not grant it
        C35,LVS,B,,D:5,barred,usable,6A003,15 CFR 740.3,,1500
        C40,TMP,,D:1,E:1,doubtful,usable,,15 CFR 740.9,
        C50,ENC,,,E:1,barred,barred,5A002,15 CFR 740.17,
        C59,STA,A:5,AE,D:1 D:5,barred,usable,,15 CFR 740.20,approved entities only
        C59,STA,A:5,AE,D:1 D:5,usable,usable,9A012,15 CFR 740.20(c)(1)(ii),
        C62,SCP,CU,CU,,barred,barred,EAR99 9A991,15 CFR 740.21,for private persons
        """;

    private static final String GROUPS = """
        iso2,A5,B,D1,D5
        FR,1,,,
        DE,1,,,
        AE,1,,,
        BR,,1,,
        CN,,,1,1
        LB,,,,1
        """;

    private static final String ANSWERS = """
        sign,answer,says,citation
        entry not named,barred,it is not for {entry},15 CFR 740.2
        missile item barred,barred,a missile item,15 CFR 740.2
        military item barred,barred,a military item,15 CFR 740.2
        military item under no exception,barred,to {country} under none,15 CFR 740.2
        everywhere barred,barred,{note},15 CFR 740.2
        country barred,barred,not to {country},15 CFR 740.2
        country not named,barred,not of {groups},15 CFR 740.2
        value above limit,barred,up to {limit},15 CFR 740.2
        country doubtful,doubtful,{note},15 CFR 740.2
        military item doubtful,doubtful,{note},15 CFR 740.2
        missile item doubtful,doubtful,perhaps a missile item,15 CFR 740.2
        paragraph open,doubtful,part of {eccn},15 CFR 740.2
        value not stated,doubtful,up to {limit},15 CFR 740.2
        """;

    private static final String MEASURES = """
        measure,group,iso2,from,to,citation
        military-under-no-exception,D:5,,,,15 CFR 740.2(a)(12)
        """;

    private final List<Problem> problems = new ArrayList<>();
    private LicenceExceptions exceptions;

    @BeforeEach
    void read() throws IOException {
        exceptions = exceptions(TABLE, ANSWERS);
    }

    private LicenceExceptions exceptions(String table, String answers) throws IOException {
        return new LicenceExceptions(
                rows("licence-exceptions", table), rows(ExceptionAnswers.TABLE, answers), countries(), problems);
    }

    private CountryProfiles countries() throws IOException {
        return new CountryProfiles(rows("groups", GROUPS), List.of(), rows("measures", MEASURES), problems);
    }

    private static List<DataTable.Row> rows(String name, String csv) throws IOException {
        return DataTable.read("t.csv", name, csv).rows();
    }

    private @Nullable Answer answer(String code, String eccn, Missile missile, String iso) {
        return answer(code, eccn, missile, false, iso);
    }

    private @Nullable Answer answer(String code, String eccn, Missile missile, boolean military, String iso) {
        var item = new LicenceExceptions.Item(Objects.requireNonNull(Eccn.parse(eccn)), missile, military, Double.NaN);
        var scope = exceptions.of(code, item, new Country(iso), LocalDate.of(2026, 3, 2));
        return scope == null ? null : scope.answer();
    }

    private @Nullable Answer valueLimit(String eccn, double dollars) {
        var item = new LicenceExceptions.Item(Objects.requireNonNull(Eccn.parse(eccn)), Missile.NO, false, dollars);
        var scope = exceptions.of("C35", item, new Country("BR"), LocalDate.of(2026, 3, 2));
        return scope == null ? null : scope.answer();
    }

    @Test
    void ofGoodsOfNoEntryTheExceptionsAloneAreToldWhichNameThem() {
        assertThat(answer("C62", "EAR99", Missile.NO, "CU")).isEqualTo(Answer.DOUBTFUL);
        assertThat(answer("C62", "EAR99", Missile.NO, "BR")).isEqualTo(Answer.BARRED);
        assertThat(answer("C59", "EAR99", Missile.NO, "FR")).isNull();
        assertThat(answer("C50", "EAR99", Missile.NO, "FR")).isNull();
        assertThat(answer("C62", "9A012", Missile.NO, "CU")).isEqualTo(Answer.BARRED);
    }

    @Test
    void aLimitOfValueHoldsToTheDollar() {
        assertThat(valueLimit("6A003.b.2", 1500)).isEqualTo(Answer.USABLE);
        assertThat(valueLimit("6A003.b.2", 1500.01)).isEqualTo(Answer.BARRED);
    }

    @Test
    void aValueThatIsNotStatedInDollarsLeavesALimitInDoubt() {
        assertThat(valueLimit("6A003.b.2", Double.NaN)).isEqualTo(Answer.DOUBTFUL);
        assertThat(answer("C59", "6A003", Missile.NO, "FR")).isEqualTo(Answer.USABLE);
    }

    @Test
    void aNumberWithoutItsParagraphIsDoubtfulWhereAParagraphIsBarred() {
        assertThat(valueLimit("6A003", 900)).isEqualTo(Answer.DOUBTFUL);
        assertThat(valueLimit("6A003.b", 900)).isEqualTo(Answer.DOUBTFUL);
        assertThat(valueLimit("6A003.a", 900)).isEqualTo(Answer.USABLE);
        assertThat(valueLimit("6A003", 1600)).isEqualTo(Answer.BARRED);
    }

    @Test
    void aLimitThatIsNoBareNumberIsAProblemOfItsCell() throws IOException {
        var table = "code,missile_items,military_items,citation,up_to_usd\nC35,barred,usable,15 CFR 740.3,\"5,000\"\n";
        exceptions(table, ANSWERS);
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("E2", "5,000"));
    }

    @Test
    void theRowThatNamesTheParagraphMostCloselyDecides() {
        assertThat(valueLimit("6A003.b.4.b", 10)).isEqualTo(Answer.BARRED);
        assertThat(valueLimit("6A005", 10)).isEqualTo(Answer.DOUBTFUL);
    }

    @Test
    void aGroupThatIsNotNamedIsBarred() {
        assertThat(answer("C59", "6A003", Missile.NO, "FR")).isEqualTo(Answer.USABLE);
        assertThat(answer("C59", "6A003", Missile.NO, "BR")).isEqualTo(Answer.BARRED);
        assertThat(answer("C59", "6A003", Missile.NO, "CN")).isEqualTo(Answer.BARRED);
    }

    @Test
    void aCountryUnderConditionsIsDoubtfulAlthoughItsGroupIsOpen() {
        assertThat(answer("C59", "6A003", Missile.NO, "AE")).isEqualTo(Answer.DOUBTFUL);
    }

    @Test
    void missileItemsAreBarredUnlessTheRowOfTheirEntrySaysOtherwise() {
        assertThat(answer("C59", "9A101", Missile.YES, "FR")).isEqualTo(Answer.BARRED);
        assertThat(answer("C59", "7A005", Missile.PERHAPS, "FR")).isEqualTo(Answer.DOUBTFUL);
        assertThat(answer("C59", "9A012.a.2", Missile.YES, "FR")).isEqualTo(Answer.USABLE);
    }

    @Test
    void militaryItemsGoToArmsEmbargoedCountriesUnderNone() {
        assertThat(answer("C40", "9A610.x", Missile.NO, true, "LB")).isEqualTo(Answer.BARRED);
        assertThat(answer("C40", "9A610.x", Missile.NO, true, "DE")).isEqualTo(Answer.USABLE);
    }

    @Test
    void anEntryThatTheExceptionDoesNotNameIsBarred() {
        assertThat(answer("C50", "6A003", Missile.NO, "FR")).isEqualTo(Answer.BARRED);
        assertThat(answer("C50", "5A002", Missile.NO, "FR")).isEqualTo(Answer.USABLE);
    }

    @Test
    void whatIsFoundMeansWhatTheTableSays() throws IOException {
        exceptions = exceptions(TABLE, ANSWERS.replace("value above limit,barred", "value above limit,doubtful"));
        assertThat(valueLimit("6A003.b.2", 1600)).isEqualTo(Answer.DOUBTFUL);
        var item = new LicenceExceptions.Item(Objects.requireNonNull(Eccn.parse("9A610.x")), Missile.NO, true, 10);
        assertThat(exceptions.of("C40", item, new Country("LB"), LocalDate.of(2026, 3, 2)))
                .isEqualTo(new LicenceExceptions.Scope(
                        Answer.BARRED, "to Lebanon under none", "15 CFR 740.9; 15 CFR 740.2(a)(12)"));
    }

    /** As a spreadsheet program sorts it: a doubt about the country comes before what bars the goods. */
    @Test
    void theWorstAnswerCountsWhicheverWayTheTableIsSorted() throws IOException {
        var lines = ANSWERS.lines().toList();
        var sorted = Stream.concat(
                        lines.stream().limit(1), lines.stream().skip(1).sorted())
                .collect(Collectors.joining("\n"));
        exceptions = exceptions(TABLE + "C45,GOV,,D:5,,barred,usable,,15 CFR 740.11,\n", sorted);
        assertThat(answer("C45", "9A610.x", Missile.NO, true, "LB")).isEqualTo(Answer.BARRED);
        assertThat(answer("C45", "9A101", Missile.YES, "LB")).isEqualTo(Answer.BARRED);
        assertThat(answer("C45", "6A003", Missile.NO, "LB")).isEqualTo(Answer.DOUBTFUL);
        exceptions = exceptions(TABLE, ANSWERS.replace("country doubtful,doubtful", "country doubtful,usable"));
        assertThat(answer("C40", "7A005", Missile.PERHAPS, "CN"))
                .as("what is no bar hides no doubt")
                .isEqualTo(Answer.DOUBTFUL);
        assertThat(problems).isEmpty();
    }

    /** A row that was taken out would let pass what it bars. */
    @Test
    void anAnswerThatIsMissingOrNoneIsAProblem() throws IOException {
        exceptions(TABLE, ANSWERS.replace("missile item barred,barred,a missile item,15 CFR 740.2\n", ""));
        exceptions(TABLE, ANSWERS.replace("paragraph open,doubtful", "paragraph open,open"));
        exceptions(TABLE, ANSWERS.replace("{note}", "{remark}"));
        assertThat(problems.toString())
                .contains("lacks a row \"missile item barred\"", "reads \"open\"", "names in braces");
        exceptions = exceptions(TABLE, "sign,answer,says,citation\n");
        assertThat(answer("C59", "6A003", Missile.NO, "FR")).isEqualTo(Answer.BARRED);
    }

    @Test
    void aCodeThatTheTableLacksHasNoAnswer() {
        assertThat(answer("C77", "6A003", Missile.NO, "FR")).isNull();
    }

    @Test
    void anAnswerThatIsNoneIsAProblemOfItsCell() throws IOException {
        var table = "code,missile_items,military_items,citation\nC35,never,usable,15 CFR 740.3\n";
        exceptions(table, ANSWERS);
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("B2"));
    }
}

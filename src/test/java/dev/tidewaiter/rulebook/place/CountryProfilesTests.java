package dev.tidewaiter.rulebook.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.model.NamedMeasure;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CountryProfilesTests {

    private static final String GROUPS =
            "iso2,A5,D5,E1,from,to\nIR,,1,1,,\nFR,1,,,,\nBY,,1,,,\nPW,1,,,,\nPW,,1,,2021-12-09,2026-02-02\n";

    private final List<Problem> problems = new ArrayList<>();

    private CountryProfiles profiles(String measures) throws IOException {
        return new CountryProfiles(
                DataTable.read("g.csv", "groups", GROUPS).rows(),
                List.of(),
                DataTable.read("m.csv", "measures", "measure,group,iso2,from,to,citation\n" + measures)
                        .rows(),
                problems);
    }

    @Test
    void aMeasureOfAGroupNamesItsMembers() throws IOException {
        var profiles = profiles("embargo,E:1,,,,15 CFR 746.7\n");
        assertThat(profiles.measuresOn("IR", LocalDate.EPOCH)).containsExactly("embargo");
        assertThat(profiles.measuresOn("FR", LocalDate.EPOCH)).isEmpty();
    }

    @Test
    void theGroupsByWhichControlsPointAtACountryAreTold() throws IOException {
        var profiles =
                profiles("controls-point-at,D:5,,,,Supp. 1\ncontrols-point-at,,FR,,,ours\nembargo,E:1,,,,746.7\n");
        var last = LocalDate.of(2026, 2, 2);
        assertThat(profiles.groupsOfConcern("IR", last))
                .as("an embargo is none")
                .containsExactly("D:5");
        assertThat(profiles.groupsOfConcern("PW", last)).containsExactly("D:5");
        assertThat(profiles.groupsOfConcern("PW", last.plusDays(1))).isEmpty();
        assertThat(profiles.groupsOfConcern("FR", last)).as("named itself").isEmpty();
    }

    @Test
    void aMeasureHoldsFromItsFirstDayToItsLast() throws IOException {
        var profiles = profiles("russia-belarus,,BY,2022-03-02,2030-01-01,15 CFR 746.8\n");
        assertThat(profiles.measuresOn("BY", LocalDate.of(2022, 3, 1))).isEmpty();
        assertThat(profiles.measuresOn("BY", LocalDate.of(2022, 3, 2))).containsExactly("russia-belarus");
        assertThat(profiles.measuresOn("BY", LocalDate.of(2030, 1, 2))).isEmpty();
    }

    @Test
    void aGroupThatACountryLeftHoldsToItsLastDay() throws IOException {
        var profiles = profiles("arms-embargo,D:5,,,,Supp. 1 to part 740\ngroup-of-a-destination,D:5,,,,Supp. 1\n");
        var last = LocalDate.of(2026, 2, 2);
        assertThat(profiles.groupsOf("PW", last)).containsExactlyInAnyOrder("A:5", "D:5");
        assertThat(profiles.toldGroupsOf("PW", last)).containsExactly("D:5");
        assertThat(profiles.measuresOn("PW", last)).contains("arms-embargo");
        assertThat(profiles.groupsOf("PW", last.plusDays(1))).containsExactly("A:5");
        assertThat(profiles.toldGroupsOf("PW", last.plusDays(1))).isEmpty();
        assertThat(profiles.measuresOn("PW", last.plusDays(1))).isEmpty();
        assertThat(profiles.measuresOn("PW", LocalDate.of(2021, 12, 8))).isEmpty();
        assertThat(profiles.measuresOn("BY", last.plusDays(1)))
                .as("another is in it still")
                .contains("arms-embargo");
    }

    @Test
    void aGapBetweenRowsOfACountryAndARowThatEndsBeforeItStartsAreTold() throws IOException {
        var rows =
                "iso2,D1,from,to\nPW,1,,2021-12-08\nPW,1,2021-12-09,2026-02-02\nPW,1,2026-02-13,\nFR,1,2022-01-02,2022-01-01\n";
        new CountryProfiles(DataTable.read("g.csv", "groups", rows).rows(), List.of(), List.of(), problems);
        assertThat(problems)
                .extracting(Problem::message)
                .satisfiesExactlyInAnyOrder(
                        gap -> assertThat(gap).contains("leaves a gap after row 3", "2026-02-02"),
                        turned -> assertThat(turned).contains("ends before it starts"));
    }

    @Test
    void aCountryThatNoRuleAsksAboutHasNoProfile() throws IOException {
        var profiles = profiles("");
        assertThat(profiles.of("FR")).isNull();
        assertThat(profiles.groupsOf("FR", LocalDate.EPOCH)).containsExactly("A:5");
    }

    @Test
    void aRowWithoutLawOrCountryIsAProblem() throws IOException {
        profiles("embargo,,,,,\n");
        assertThat(problems).hasSize(2);
    }

    @Test
    void onlyGroupsThatAMeasureNamesMakeADestinationWorthTelling() throws IOException {
        var profiles = profiles("group-of-a-destination,D:5,,,,Supp. 1 to part 740\n");
        assertThat(profiles.of("BY")).isNotNull();
        assertThat(profiles.of("FR")).isNull();
        assertThat(profiles.groupsOf("IR", LocalDate.EPOCH)).containsExactlyInAnyOrder("D:5", "E:1");
    }

    @Test
    void aMeasureThatTheProgramAsksForAndTheTableLacksIsAProblem() throws IOException {
        var text = Stream.of(NamedMeasure.values())
                .map(NamedMeasure::id)
                .filter(id -> !id.equals("us-export-law"))
                .map(id -> id + ",,BY,,,15 CFR 746\n")
                .collect(Collectors.joining());
        CountryProfiles.checkNamed(
                DataTable.read("m.csv", "measures", "measure,group,iso2,from,to,citation\n" + text)
                        .rows(),
                problems);
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("us-export-law"));
    }

    @Test
    void aGroupWithoutAColumnIsAProblem() throws IOException {
        profiles("embargo,E:2,,,,15 CFR 746.2\n");
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("no column of the table of groups"));
    }
}

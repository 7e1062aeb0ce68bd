package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.model.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One file of a list is not always one list: what else an answer takes from it changes the fingerprint too. */
class ListFingerprintTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final List<String> NOTHING = List.of();

    private String known = "";

    @BeforeEach
    void answerOnce() throws Exception {
        known = of(list(DAY, true, NOTHING, "TARNWICK ROTOR WORKS", "KVARNHOLM MARITIME"));
    }

    @Test
    void theSameListHasTheSame() throws Exception {
        assertThat(of(list(DAY, true, NOTHING, "TARNWICK ROTOR WORKS", "KVARNHOLM MARITIME")))
                .isEqualTo(known);
    }

    @Test
    void anotherDayOrNoneMakesAnother() throws Exception {
        assertThat(of(list(DAY.minusDays(1), true, NOTHING, "TARNWICK ROTOR WORKS", "KVARNHOLM MARITIME")))
                .isNotEqualTo(known);
        assertThat(of(list(null, true, NOTHING, "TARNWICK ROTOR WORKS", "KVARNHOLM MARITIME")))
                .isNotEqualTo(known);
    }

    @Test
    void aPartMakesAnotherThanTheWhole() throws Exception {
        assertThat(of(list(DAY, false, NOTHING, "TARNWICK ROTOR WORKS", "KVARNHOLM MARITIME")))
                .isNotEqualTo(known);
    }

    @Test
    void entriesThatAreLeftOfAPartMakeAnotherThanThoseLeftOfAnother() throws Exception {
        var one = of(list(DAY, false, NOTHING, "TARNWICK ROTOR WORKS"));
        assertThat(one).isNotEqualTo(of(list(DAY, false, NOTHING, "KVARNHOLM MARITIME")));
        assertThat(one).isNotEqualTo(of(list(DAY, false, NOTHING, "TARNWICK ROTOR WORKS", "KVARNHOLM MARITIME")));
    }

    @Test
    void whatWasNotGivenMakesAnother() throws Exception {
        assertThat(of(list(DAY, false, NOTHING, "TARNWICK ROTOR WORKS")))
                .isNotEqualTo(of(list(DAY, false, List.of("aliases (alt.csv)"), "TARNWICK ROTOR WORKS")));
    }

    @Test
    void anotherVersionOfTheProgramMakesAnother() throws Exception {
        var list = list(DAY, false, NOTHING, "TARNWICK ROTOR WORKS");
        assertThat(of(list, new Program("1.2.0", "ab"))).isEqualTo(of(list, new Program("1.2.0", "ab")));
        assertThat(of(list, new Program("1.2.1", "ab"))).isNotEqualTo(of(list, new Program("1.2.0", "ab")));
    }

    @Test
    void otherClassesUnderTheSameVersionMakeAnother() throws Exception {
        var list = list(DAY, false, NOTHING, "TARNWICK ROTOR WORKS");
        assertThat(of(list, new Program("1.2.0", "cd"))).isNotEqualTo(of(list, new Program("1.2.0", "ab")));
    }

    private static String of(ListSnapshot list) throws Exception {
        return of(list, Program.running());
    }

    private static String of(ListSnapshot list, Program program) throws Exception {
        return Fingerprint.ofBasis(
                        program,
                        Rulebook.embedded(),
                        new Options(AsOf.shipment(DAY), false),
                        OwnThresholds.over(List.of(list)))
                .hex();
    }

    private static ListSnapshot list(@Nullable LocalDate day, boolean whole, List<String> missing, String... names) {
        return new ListSnapshot(
                "OFAC-SDN",
                "Invented",
                day,
                Stream.of(names).map(ListFingerprintTests::entry).toList(),
                "00",
                "sdn.csv",
                List.of(),
                whole,
                missing,
                List.of());
    }

    private static Designation entry(String name) {
        return Designation.listed("OFAC-SDN", name.substring(0, 3), Designation.Kind.ORGANISATION)
                .names(List.of(new Designation.ListedName(name, false)))
                .listedOn(DAY)
                .build();
    }
}

package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.goods.code.ControlledCode;
import dev.tidewaiter.rulebook.facts.CodeHit;
import dev.tidewaiter.rulebook.facts.DataQualityIssue;
import dev.tidewaiter.rulebook.facts.Destination;
import dev.tidewaiter.rulebook.facts.EmbargoedPlace;
import dev.tidewaiter.rulebook.facts.EndUse;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.Founding;
import dev.tidewaiter.rulebook.facts.GivenOtherwise;
import dev.tidewaiter.rulebook.facts.ListInUse;
import dev.tidewaiter.rulebook.facts.RedFlag;
import dev.tidewaiter.rulebook.facts.WhyNot;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** One fact or two of every kind that a generated rule may ask for. */
final class SampleFacts {

    private static final Value VALUE = Value.absent(Field.HS, null);

    static final Fact RED_FLAG = new RedFlag(RedFlag.Kind.FORWARDER_AS_END_USER, "text", "name", VALUE);

    /** The limit is switched off. */
    static final Fact LIST_WITHOUT_LIMIT =
            new ListInUse(ListSnapshot.of("L", "a list", null, List.of(), "", ""), 3, Double.NaN);

    static final List<Fact> ALL = List.of(
            code("chpl"),
            code("headings"),
            new Destination(
                    new Country("TR"),
                    Destination.Way.TO,
                    Set.of("D:4"),
                    Set.of("controls-point-at"),
                    Set.of("D:4"),
                    "named",
                    "alert",
                    "",
                    VALUE),
            new Destination(
                    new Country("IR"),
                    Destination.Way.THROUGH,
                    Set.of("E:1"),
                    Set.of("embargo"),
                    Set.of(),
                    "",
                    "",
                    "law",
                    VALUE),
            RED_FLAG,
            new EndUse(EndUse.Kind.MILITARY, "army", false, Double.NaN, VALUE),
            new DataQualityIssue(DataQualityIssue.Kind.UNREADABLE, "", VALUE),
            new Founding(LocalDate.of(2023, 4, 11), VALUE),
            new GivenOtherwise(VALUE, VALUE),
            new EmbargoedPlace(
                    "Sevastopol",
                    "Crimea",
                    EmbargoedPlace.Regime.US,
                    EmbargoedPlace.Control.OCCUPIED,
                    false,
                    false,
                    false,
                    false,
                    "law",
                    VALUE),
            new WhyNot());

    private SampleFacts() {}

    static Fact code(String table) {
        var row = new ControlledCode(
                "US-EAR", "a list", "854231", "chips", null, null, "law", "sourced", "1", "", table, 2);
        return new CodeHit(row, "854231", true, VALUE);
    }
}

package dev.tidewaiter.rulebook.place;

import dev.tidewaiter.rulebook.facts.EmbargoedPlace.Control;
import dev.tidewaiter.rulebook.facts.EmbargoedPlace.Regime;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Period;
import dev.tidewaiter.shipment.place.Countries;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A sign of an occupied region: a word, a town, a code or a postcode.
 *
 * @param elsewhere countries other than Ukraine and Russia that have a place of that name, too
 */
public record RegionSign(
        String text,
        String region,
        Regime regime,
        Control control,
        boolean postcode,
        Period period,
        String citation,
        Set<Country> elsewhere) {

    /** The sign that a row of the table gives; what is wrong with it is told. */
    static RegionSign of(DataTable.Row row, List<Problem> problems) {
        var control = Control.PARTLY;
        switch (row.text("control")) {
            case "occupied" -> control = Control.OCCUPIED;
            case "held" -> control = Control.HELD;
            case "partly" -> {}
            default ->
                problems.add(row.problem(
                        "control",
                        "\"" + row.text("control")
                                + "\" says not who holds the place; write occupied, partly or held"));
        }
        boolean union = row.text("regime").equals("EU");
        if (!union && !row.text("regime").equals("US")) {
            problems.add(row.problem(
                    "regime", "\"" + row.text("regime") + "\" says not whose law names the region; write US or EU"));
        }
        return new RegionSign(
                row.text("text"),
                row.text("region"),
                union ? Regime.EU : Regime.US,
                control,
                row.text("kind").endsWith("postcode"),
                Period.since(row.day("from", problems)),
                row.text("citation"),
                elsewhere(row, problems));
    }

    private static Set<Country> elsewhere(DataTable.Row row, List<Problem> problems) {
        var countries = new HashSet<Country>();
        for (var code : row.text("elsewhere").split(" ", -1)) {
            var country = code.isEmpty() ? null : Countries.named(code);
            if (country != null && country.iso2().equals(code)) {
                countries.add(country);
            } else if (!code.isEmpty()) {
                problems.add(row.problem(
                        "elsewhere",
                        "\"" + code + "\" is no country of two letters; write it as AE, several with a blank between"));
            }
        }
        return Set.copyOf(countries);
    }

    /** The same place, told from the region of its name by its own postcode. */
    RegionSign surelyHeld() {
        return under(Control.SURELY_HELD);
    }

    /** The same place under somebody else's control. */
    RegionSign under(Control other) {
        return new RegionSign(text, region, regime, other, postcode, period, citation, elsewhere);
    }

    /** The same place as a text writes it. */
    RegionSign writtenAs(String words) {
        return new RegionSign(words, region, regime, control, postcode, period, citation, elsewhere);
    }
}

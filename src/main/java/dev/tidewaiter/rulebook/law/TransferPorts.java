package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.TransferPort;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.CurrencyWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Ports and airports that the European Union lists, for drones above all, from the table {@code transfer-ports}, on the route of a line. */
public final class TransferPorts {

    /** The table that it reads. */
    static final Set<String> TABLES = Set.of("transfer-ports");

    /** Where a line tells a port; a town in the address of a firm is none. */
    private static final List<Field> ROUTE = List.of(
            Field.PORT_OF_LOADING,
            Field.PORT_OF_DISCHARGE,
            Field.TRANSSHIPMENT_PORT,
            Field.PLACE_OF_DELIVERY,
            Field.INCOTERM);

    private final List<Port> ports = new ArrayList<>();

    /** The ports that a text names. */
    private final ClearingCache<String, List<Port>> named = new ClearingCache<>(this::namedIn);

    private final SanctionsNexus nexus;

    private record Port(String text, String name, String usedFor, Period period, String citation) {}

    TransferPorts(List<DataTable.Row> rows, SanctionsNexus nexus, List<Problem> problems) {
        this.nexus = nexus;
        for (var row : rows) {
            for (var head : List.of("text", "port", "used_for", "citation")) {
                if (row.text(head).isEmpty()) {
                    problems.add(row.problem(head, "is empty; name the place, its spelling and the law"));
                }
            }
            ports.add(new Port(
                    row.text("text").toLowerCase(Locale.ROOT),
                    row.text("port"),
                    row.text("used_for"),
                    Period.since(row.day("from", problems)),
                    row.text("citation")));
        }
    }

    /**
     * Finds the ports of a line.
     *
     * @param line as it is written, with whatever currencies it tells
     */
    public void find(GoodsLine line, LocalDate on, CurrencyWords currencies, List<Fact> facts) {
        for (var field : ROUTE) {
            if (!line.has(field)) {
                continue;
            }
            for (var port : named.get(line.text(field))) {
                if (port.period().holdsOn(on)) {
                    facts.add(new TransferPort(
                            port.name(),
                            port.usedFor(),
                            port.period().from() == null
                                    ? ""
                                    : String.valueOf(port.period().from()),
                            port.citation(),
                            nexus.of(SanctionsLaw.EU, line, currencies.toldOn(line)),
                            line.value(field)));
                    break;
                }
            }
        }
    }

    private List<Port> namedIn(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return ports.stream().filter(port -> isWordIn(small, port.text())).toList();
    }

    private static boolean isWordIn(String text, String word) {
        if (word.isEmpty()) {
            return false;
        }
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
            boolean after = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
            if ((!before && !after) || Character.isIdeographic(word.codePointAt(0))) {
                return true;
            }
        }
        return false;
    }
}

package dev.tidewaiter.designation;

import static org.assertj.core.api.Assumptions.assumeThat;

import dev.tidewaiter.designation.format.DesignatedPartiesTable;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.UnreadableList;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The rulebook's own designated parties, and parties to hold against them. */
final class DesigneesOnTheList {

    private static final List<Path> TABLES = List.of(
            Path.of("rules/tables/designated-parties.designated-parties.csv"),
            Path.of("../shared/domain/designated-parties-drones.csv"));

    private static final CellRef CELL = new CellRef(new SheetRef("may.xlsx", "Lines", false), 2, 3);

    private DesigneesOnTheList() {}

    static List<ListSnapshot> lists() throws IOException, UnreadableList {
        var table = TABLES.stream().filter(Files::isRegularFile).findFirst();
        assumeThat(table)
                .as("neither rules/tables nor ../shared has the table of designated parties")
                .isPresent();
        try (var reader = Files.newBufferedReader(table.orElseThrow())) {
            return DesignatedPartiesTable.read(reader, "designated-parties.csv", "0");
        }
    }

    static Party party(String name, String country, String address, String... numbers) {
        return new Party(
                Role.CONSIGNEE,
                value(Field.CONSIGNEE_NAME, name),
                value(Field.CONSIGNEE_ADDRESS, address),
                country.isEmpty() ? null : new Country(country),
                value(Field.CONSIGNEE_COUNTRY, country),
                Stream.of(numbers)
                        .map(number -> new Identifier(Identifier.Kind.OTHER, number, value(Field.CONSIGNEE_ID, number)))
                        .toList());
    }

    private static Value value(Field field, String text) {
        return text.isEmpty() ? Value.absent(field, CELL) : Value.read(field, text, CELL);
    }
}

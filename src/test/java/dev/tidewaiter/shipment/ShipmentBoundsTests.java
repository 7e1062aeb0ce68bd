package dev.tidewaiter.shipment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShipmentBoundsTests {

    private static final SheetRef SHEET = new SheetRef("week.xlsx", "Lines", false);

    @Test
    void linesOfOneNumberAreOneShipment() {
        assertThat(begins(
                        line(Map.of(Field.SHIPMENT, "S-1", Field.CONSIGNEE_NAME, "Alfa")),
                        line(Map.of(Field.SHIPMENT, "S-1", Field.CONSIGNEE_NAME, "Beta")),
                        line(Map.of(Field.SHIPMENT, "S-2", Field.CONSIGNEE_NAME, "Beta"))))
                .containsExactly(true, false, true);
    }

    @Test
    void anInvoiceThatIsSplitIsOneShipmentUnderOneBillOfLading() {
        assertThat(begins(
                        line(Map.of(Field.BILL_OF_LADING, "B-7", Field.INVOICE_NUMBER, "1")),
                        line(Map.of(Field.BILL_OF_LADING, "B-7", Field.INVOICE_NUMBER, "2")),
                        line(Map.of(Field.BILL_OF_LADING, "B-8", Field.INVOICE_NUMBER, "2"))))
                .containsExactly(true, false, true);
    }

    @Test
    void withoutNumbersSenderReceiversAndDestinationDecide() {
        var toAlfa = Map.of(Field.EXPORTER_NAME, "Gamma", Field.CONSIGNEE_NAME, "Alfa", Field.DESTINATION, "KZ");
        var toBeta = Map.of(Field.EXPORTER_NAME, "Gamma", Field.CONSIGNEE_NAME, "Beta", Field.DESTINATION, "KZ");
        var toItaly = Map.of(Field.EXPORTER_NAME, "Gamma", Field.CONSIGNEE_NAME, "Beta", Field.DESTINATION, "IT");
        assertThat(begins(line(toAlfa), line(toAlfa), line(toBeta), line(toItaly)))
                .containsExactly(true, false, true, true);
    }

    @Test
    void aNumberThatOnlyOneOfThemHasDecidesNothing() {
        assertThat(begins(
                        line(Map.of(Field.INVOICE_NUMBER, "1", Field.CONSIGNEE_NAME, "Alfa")),
                        line(Map.of(Field.CONSIGNEE_NAME, "Alfa"))))
                .containsExactly(true, false);
    }

    @Test
    void anotherSheetIsAnotherShipment() {
        var there = GoodsLine.at(new SheetRef("week.xlsx", "More", false), 2).build();
        assertThat(begins(line(Map.of()), there)).containsExactly(true, true);
    }

    @Test
    void longShipmentIsCutAndTheCutIsKnown() {
        var bounds = new ShipmentBounds();
        var begun = new ArrayList<Integer>();
        var later = new ArrayList<Integer>();
        for (int i = 0; i < 2 * ShipmentBounds.MOST_LINES + 5; i++) {
            if (bounds.begins(line(Map.of(Field.SHIPMENT, "S-1")))) {
                begun.add(i);
            }
            if (bounds.goesOn()) {
                later.add(i);
            }
        }
        assertThat(begun).containsExactly(0, ShipmentBounds.MOST_LINES, 2 * ShipmentBounds.MOST_LINES);
        assertThat(later).first().isEqualTo(ShipmentBounds.MOST_LINES);
        assertThat(later).hasSize(ShipmentBounds.MOST_LINES + 5);
        assertThat(bounds.begins(line(Map.of(Field.SHIPMENT, "S-2")))).isTrue();
        assertThat(bounds.goesOn()).isFalse();
    }

    private static List<Boolean> begins(GoodsLine... lines) {
        var bounds = new ShipmentBounds();
        return List.of(lines).stream().map(bounds::begins).toList();
    }

    private static GoodsLine line(Map<Field, String> texts) {
        var line = GoodsLine.at(SHEET, 2);
        texts.forEach((field, text) -> line.value(new Value(field, text, null, Value.State.READ)));
        return line.build();
    }
}

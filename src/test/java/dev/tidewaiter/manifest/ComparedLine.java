package dev.tidewaiter.manifest;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that a goods line says, to be compared. */
record ComparedLine(
        SheetRef sheet,
        int row,
        List<Value> values,
        List<Party> parties,
        List<HsCode> codes,
        @Nullable Country destination,
        @Nullable Country origin,
        @Nullable LocalDate shippedOn) {

    static ComparedLine of(GoodsLine line) {
        return new ComparedLine(
                line.sheet(),
                line.row(),
                List.copyOf(line.values()),
                line.parties(),
                line.hsCodes(),
                line.destination(),
                line.origin(),
                line.shippedOn());
    }
}

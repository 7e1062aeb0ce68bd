package dev.tidewaiter.manifest.label;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;

/** Lists of verified gross masses, and a Greek letterhead above a list. */
class WhoAnswersForWeightsTests {

    @Test
    void whoAnswersForTheWeightsIsTheShipper() {
        var read = ReadManifest.of("""
                Responsible party (shipper): | Kempen Frozen Foods NV
                Container No. | Cargo Gross Weight (kg) | VGM (kg) | Commodity
                SZLU9118440 | 25100 | 29680 | FROZEN FRENCH FRIES
                """);

        assertThat(read.lines.get(0).text(Field.SHIPPER_NAME)).isEqualTo("Kempen Frozen Foods NV");
        assertThat(read.lines.get(0).text(Field.GROSS_WEIGHT)).startsWith("25100");
    }

    @Test
    void aGreekPartnershipAboveItsTradeIsTheCompany() {
        var read = ReadManifest.of("""
                ΑΦΟΙ ΚΑΛΛΕΡΓΗ Ο.Ε.
                ΕΜΠΟΡΙΟ ΓΕΩΡΓΙΚΩΝ ΜΗΧΑΝΗΜΑΤΩΝ
                ΛΕΩΦ. ΒΟΛΟΥ 118, ΛΑΡΙΣΑ
                ΚΩΔΙΚΟΣ | ΠΕΡΙΓΡΑΦΗ ΕΙΔΟΥΣ | ΠΟΣΟΤΗΤΑ | ΤΙΜΗ
                12.0087 | ΑΝΤΛΙΑ ΨΕΚΑΣΤΙΚΟΥ | 3 | 412
                """);

        assertThat(read.lines.get(0).parties().toString()).contains("ΚΑΛΛΕΡΓΗ");
    }
}

package dev.tidewaiter.samples;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes {@code sample-shipments/}: the Garpiya story among ordinary trade, and the verdict that each row must get. Run it
 * from the project's root after a change here; a test fails when the folder and this program drift apart.
 */
public final class SampleShipmentsGenerator {

    private SampleShipmentsGenerator() {}

    public static void main(String... arguments) throws IOException {
        write(Path.of(arguments.length > 0 ? arguments[0] : "sample-shipments"));
    }

    static void write(Path folder) throws IOException {
        var samples = new SampleFolder(folder);
        WeeklyManifest.write(samples);
        TwoLayouts.write(samples);
        InvoiceForm.write(samples);
        ChineseDeclarations.write(samples);
        RussianConsignments.write(samples);
        CustomsRecords.write(samples);
        GermanExports.write(samples);
        CleanWeek.write(samples);
        CutOffManifest.write(samples);
    }
}

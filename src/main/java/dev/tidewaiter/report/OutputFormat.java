package dev.tidewaiter.report;

import java.util.Locale;

/** What can be written for each file. */
public enum OutputFormat {
    /** The workbook that goes back to the officer. */
    XLSX,
    /** A printable page. */
    HTML,
    /** One JSON object a goods line. */
    JSONL,
    /** One row a finding. */
    CSV,
    /** The printable page as a document of pages, where a file is demanded. */
    PDF;

    /** The name of the format on the command line and in {@code summary.json}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

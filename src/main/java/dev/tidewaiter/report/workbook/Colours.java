package dev.tidewaiter.report.workbook;

import dev.tidewaiter.screening.Verdict;

/** The colours of verdicts in a workbook, as RRGGBB: a wash behind a cell, and ink on that wash (WCAG AA). */
final class Colours {

    static final String HEADING = "0B5563";
    static final String LINE = "DCDAD3";
    static final String QUIET = "545D66";

    private Colours() {}

    static String wash(Verdict verdict) {
        return switch (verdict) {
            case BLOCK -> "F8CFCB";
            case HOLD -> "FCE1B6";
            case CANNOT_CHECK -> "E1D5F5";
            case REVIEW -> "D3E3F8";
            case CLEAR -> "E2F3E8";
        };
    }

    static String ink(Verdict verdict) {
        return switch (verdict) {
            case BLOCK -> "7F1414";
            case HOLD -> "6E3B00";
            case CANNOT_CHECK -> "4A2C80";
            case REVIEW -> "1A4480";
            case CLEAR -> "1C6840";
        };
    }
}

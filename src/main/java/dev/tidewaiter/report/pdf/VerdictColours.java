package dev.tidewaiter.report.pdf;

import java.awt.Color;

/** The colours of verdicts on paper: ink, and a wash on which the ink can be read (WCAG AA), by the names of the report's styles. */
record VerdictColours(Color ink, Color wash) {

    private static VerdictColours of(int ink, int wash) {
        return new VerdictColours(new Color(ink), new Color(wash));
    }

    static VerdictColours of(String style) {
        return switch (style) {
            case "block", "differs" -> of(0x9b1c1c, 0xfbe6e4);
            case "hold", "typo" -> of(0x8a4a00, 0xfdeed5);
            case "ask" -> of(0x5a3a91, 0xefe8fa);
            case "review" -> of(0x1e4f8f, 0xe4eefb);
            case "clear", "same", "agrees" -> of(0x1c6840, 0xe2f3e8);
            default -> of(0x545d66, 0xf2f0ea);
        };
    }
}

package dev.tidewaiter.spreadsheet.text;

import java.nio.charset.Charset;

/** Scores how much a decoded text looks like Western or Central European writing in Latin letters. */
final class WesternText {

    private static final String SIGNS = "«»–—“”„…°•§®©’‘€±·×£™\u00a0\u00ad²³µ½¼¾¿¡ªº´";

    /** The bytes below 0xC0 that are letters in windows-1250: those of ł, ą, ż, Ł, Ą, Ż, ľ and Ľ, and of ś, ź, š, ž and their like; Ş and ş are western º and ª. */
    private static final String CENTRAL_LETTERS =
            "\u00b3\u00b9\u00bf\u00a3\u00a5\u00af\u00be\u00bc\u008a\u008c\u008d\u008e\u008f\u009a\u009c\u009d\u009e\u009f";

    private WesternText() {}

    /** Which of the Latin code pages the bytes are in: they share most letters and differ in a few telling ones. */
    static Charset charset(byte[] sample) {
        int turkish = 0;
        int central = 0;
        int caron = 0;
        int czech = 0;
        int acute = 0;
        int carons = 0;
        int western = 0;
        for (int i = 1; i + 1 < sample.length; i++) {
            int b = sample[i] & 0xff;
            boolean inWord = isLetter(sample[i - 1]) || isLetter(sample[i + 1]);
            // of the ą and ż in "Wąż" each may stand beside the other
            boolean within = inWord && mayBeLetter(sample[i - 1]) && mayBeLetter(sample[i + 1]);
            switch (b) {
                case 0xf0, 0xfd, 0xfe, 0xd0, 0xdd, 0xde -> turkish += inWord ? 1 : 0;
                case 0xb3, 0xb9, 0xbf, 0xa3, 0xa5, 0xbe, 0xbc -> central += within ? 1 : 0;
                case 0x8d, 0x9d -> caron += inWord ? 1 : 0; // ť, of which the others have none; ž they have in names
                case 0xe8, 0xec, 0xf8, 0xf9, 0xc8, 0xcc, 0xd8, 0xd9 ->
                    czech += inWord ? 1 : 0; // č, ě, ř and ů, which Estonian and Finnish have not
                case 0xe1, 0xed -> acute += inWord ? 1 : 0; // á and í, nor have they these
                case 0x8a, 0x8e, 0x9a, 0x9e ->
                    carons += inWord ? 1 : 0; // Š and Ž, which westerners have in a name or two
                case 0xe0, 0xe3, 0xe5, 0xe7, 0xea, 0xf1, 0xf5 -> western += inWord ? 1 : 0; // à, ã, å, ç, ê, ñ and õ
                case 0xaa, 0xba -> western += isLetter(sample[i + 1]) ? 0 : 1; // ª and º, as behind N
                default -> {
                    // the same letter in all of them
                }
            }
        }
        // a Polish town in a Czech table has a western letter, too, and the other letters of Czech outweigh it
        boolean slavic =
                central > turkish || (caron > 0 && czech + acute > 0) || (carons > 1 && acute > 0 && czech >= western);
        return Charset.forName(slavic ? "windows-1250" : turkish > 0 ? "windows-1254" : "windows-1252");
    }

    /** The blank, dashes and quotation marks of these code pages are none: "m³" before a blank that does not break is no Polish. */
    private static boolean mayBeLetter(byte b) {
        return (b & 0xff) >= 0xc0 || CENTRAL_LETTERS.indexOf(b & 0xff) >= 0 || isLetter(b);
    }

    private static boolean isLetter(byte b) {
        int lower = b | 0x20;
        return b > 0 && lower >= 'a' && lower <= 'z';
    }

    static double score(String text) {
        return WordScores.mean(text, sign -> SIGNS.indexOf(sign) >= 0 ? 0.6 : -1, WesternText::word);
    }

    private static double word(String text, int from, int to) {
        int accented = 0;
        int ascii = 0;
        int run = 0;
        boolean broken = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c > 127) {
                accented++;
                run++;
                broken |=
                        run > 2 || (Character.isUpperCase(c) && i > from && Character.isLowerCase(text.charAt(i - 1)));
            } else {
                ascii++;
                run = 0;
            }
        }
        if (accented == 0) {
            return 0;
        }
        if (ascii == 0) {
            return accented == 1 ? 0.3 : -accented; // à and é stand alone, no longer word does
        }
        return broken ? -accented : accented;
    }
}

package dev.tidewaiter.manifest.value;

/** Which numbers of four digits are headings of the Harmonized System, so that "9014 2090" is told from "8407 8807". */
final class HsHeadingNumbers {

    /** The last heading of each chapter from 01 to 97 in the edition of 2022, two digits each; 00 where there is none. */
    private static final String LAST =
            "0610091011041414100809140204220504060509060909043021165342060515070707060727261715060421040207231107"
                    + "1312110816090511110617171006070304151420182926190816000607071315118749091607083314090706082006";

    private HsHeadingNumbers() {}

    /** Whether the four digits from some place on are a heading. */
    static boolean isAt(CharSequence text, int at) {
        int chapter = two(text, at);
        int heading = two(text, at + 2);
        return chapter >= 1 && chapter <= 97 && heading >= 1 && heading <= two(LAST, (chapter - 1) * 2);
    }

    private static int two(CharSequence text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }
}

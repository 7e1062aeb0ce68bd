package dev.tidewaiter.spreadsheet.text;

/** Scores how much bytes look like Chinese text in GB18030 and its older parts GBK and GB 2312. */
final class ChineseText {

    private static final int FEWEST_TO_TELL_KOREAN = 10;

    private ChineseText() {}

    /** 1 for text of common characters; falls below 0 with pairs of bytes that the encoding does not have. */
    static double score(byte[] bytes) {
        double sum = 0;
        int high = 0;
        for (int i = 0; i < bytes.length; ) {
            int lead = bytes[i] & 0xff;
            if (lead < 0x80) {
                i++;
                continue;
            }
            int trail = i + 1 < bytes.length ? bytes[i + 1] & 0xff : 0;
            boolean four = trail >= '0' && trail <= '9' && i + 3 < bytes.length && bytes[i + 2] < 0;
            if (four) {
                high += 2;
                sum += 0.5;
                i += 4;
            } else if (lead > 0x80 && lead < 0xff && trail >= 0x40 && trail != 0x7f && trail < 0xff) {
                high += 2;
                sum += 2 * pair(lead, trail);
                i += 2;
            } else {
                high++;
                sum -= 3;
                i++;
            }
        }
        return high == 0 ? 0 : sum / high;
    }

    private static double pair(int lead, int trail) {
        if (trail < 0xa1) {
            return lead < 0xa1 ? -0.2 : -0.4; // the rare characters that only GBK has
        }
        if (lead >= 0xb0 && lead <= 0xd7) {
            return 1; // the 3,755 most common ones
        }
        if (lead >= 0xa1 && lead <= 0xa3) {
            return 0.8; // marks and wide letters
        }
        return lead >= 0xd8 && lead <= 0xf7 ? 0.1 : -0.2;
    }

    /** Korean text has the same shape, but its syllables begin with few of the lead bytes. */
    static boolean looksKorean(byte[] bytes) {
        int pairs = 0;
        for (int i = 0; i + 1 < bytes.length; ) {
            int lead = bytes[i] & 0xff;
            if (lead < 0x80) {
                i++;
                continue;
            }
            if (lead > 0xc8 || (lead < 0xb0 && lead > 0xa3) || lead < 0xa1) {
                return false;
            }
            pairs += lead >= 0xb0 ? 1 : 0;
            i += 2;
        }
        return pairs >= FEWEST_TO_TELL_KOREAN;
    }
}

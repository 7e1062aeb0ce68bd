package dev.tidewaiter.spreadsheet.text;

import java.io.ByteArrayOutputStream;

/** Counts over the whole of a text what tells its encoding, and keeps a sample of the bytes that are not ASCII. */
public final class ByteCensus {

    private static final int MOST_SAMPLED = 1 << 16;
    private static final int LONGEST_SAMPLE = 4096;

    private long size;
    private long zerosAtEven;
    private long zerosAtOdd;
    private long controls;
    private long lineFeeds;
    private long wideLineFeeds;
    private long utf8Characters;
    private long utf8Errors;
    private int utf8Missing;
    private int before;
    private final ByteArrayOutputStream sample = new ByteArrayOutputStream();

    void count(byte[] bytes, int length) {
        int sampledTo = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b < 0) {
                if (i >= sampledTo && sample.size() < MOST_SAMPLED) {
                    sampledTo = sample(bytes, i, sampledTo, length);
                }
                countHigh(b & 0xff);
            } else {
                if (utf8Missing > 0) {
                    utf8Missing = 0;
                    utf8Errors++;
                }
                if (b < ' ') {
                    countLow(b, size + i);
                }
            }
            before = b;
        }
        size += length;
    }

    private void countHigh(int b) {
        if (utf8Missing > 0) {
            if (b < 0xc0) {
                utf8Missing--;
                utf8Characters += utf8Missing == 0 ? 1 : 0;
                return;
            }
            utf8Errors++;
            utf8Missing = 0;
        }
        if (b >= 0xc2 && b <= 0xf4) {
            utf8Missing = b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3;
        } else {
            utf8Errors++;
        }
    }

    private void countLow(int b, long place) {
        if (b == 0) {
            boolean even = (place & 1) == 0;
            zerosAtEven += even ? 1 : 0;
            zerosAtOdd += even ? 0 : 1;
            wideLineFeeds += before == '\n' && !even ? 1 : 0;
        } else if (b == '\n') {
            lineFeeds++;
            wideLineFeeds += before == 0 && (place & 1) == 1 ? 1 : 0;
        } else if (b != '\t' && b != '\r' && b != '\f' && b != 0x1a) {
            controls++;
        }
    }

    /** Keeps the text around a byte, cut where no encoding has half a character: at bytes below the digits. */
    private int sample(byte[] bytes, int at, int from, int length) {
        int start = at;
        while (start > from && bytes[start - 1] != '\n' && at - start < LONGEST_SAMPLE) {
            start--;
        }
        int end = at + 1;
        while (end < length
                && bytes[end] != '\n'
                && (end - at < LONGEST_SAMPLE || bytes[end] < 0 || bytes[end] >= '0')) {
            end++;
        }
        sample.write(bytes, start, end - start);
        sample.write('\n');
        return end;
    }

    public long size() {
        return size;
    }

    long zeros() {
        return zerosAtEven + zerosAtOdd;
    }

    /** The share of zeros that stand at odd places, as in UTF-16 that begins with the low byte. */
    double zerosAtOdd() {
        return zeros() == 0 ? 0 : (double) zerosAtOdd / zeros();
    }

    /** Whether line ends are two bytes wide; true for a text without any. */
    boolean wideLines() {
        return wideLineFeeds >= lineFeeds * 0.8;
    }

    boolean hasLines() {
        return lineFeeds > 0;
    }

    /** The share of control characters that no text holds. */
    double controls() {
        return size == 0 ? 0 : (double) controls / size;
    }

    long utf8Characters() {
        return utf8Characters;
    }

    /** Sequences that UTF-8 forbids, one that the end cuts off included. */
    long utf8Errors() {
        return utf8Errors + (utf8Missing > 0 ? 1 : 0);
    }

    /** Lines with bytes that are not ASCII, up to some measure. */
    byte[] sample() {
        return sample.toByteArray();
    }
}

package dev.newsline.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of a language's letters. Texts are compared letter by letter: spaces come first, then signs, digits, the
 * letters of the alphabet, all others. Only where that makes no difference do marks count (e before é), then case (lower
 * first), then the characters themselves, so that the order is total.
 */
final class Alphabet {
    private static final int SPACE = 0;
    private static final int SIGN = 1;
    private static final int DIGIT = 0x200000;
    private static final int LETTER = 0x300000;
    private static final int OTHER_LETTER = 0x400000;

    private final List<String> letters;
    private final Casing casing;
    /** The place of a letter, and among those of one place its rank. */
    private final Map<Integer, int[]> places = new HashMap<>();

    /** @param letters in lower case; several with {@code /} between them share a place, as е/ё in Russian dictionaries */
    Alphabet(List<String> letters, Casing casing) {
        this.letters = List.copyOf(letters);
        this.casing = casing;
        for (int place = 0; place < letters.size(); place++) {
            int rank = 0;
            for (int letter : letters.get(place).codePoints().toArray()) {
                if (letter != '/') {
                    places.put(letter, new int[] {LETTER + place, rank++});
                }
            }
        }
    }

    List<String> letters() {
        return letters;
    }

    Comparator<String> order() {
        return this::compare;
    }

    private int compare(String a, String b) {
        Key x = key(a);
        Key y = key(b);
        int result = Arrays.compare(x.first, y.first);
        if (result == 0) {
            result = Arrays.compare(x.second, y.second);
        }
        if (result == 0) {
            result = Arrays.compare(x.third, y.third);
        }
        return result == 0 ? a.compareTo(b) : result;
    }

    /** What texts are compared by, level by level. */
    private static final class Key {
        private int[] first;
        private int[] second;
        private int[] third;
        private int length;

        Key(int most) {
            first = new int[most];
            second = new int[most];
            third = new int[most];
        }

        void add(int place, int rank, int upper) {
            first[length] = place;
            second[length] = rank;
            third[length++] = upper;
        }

        void mark(int mark) {
            if (length > 0) {
                second[length - 1] = second[length - 1] * 31 + mark;
            }
        }

        Key closed() {
            first = Arrays.copyOf(first, length);
            second = Arrays.copyOf(second, length);
            third = Arrays.copyOf(third, length);
            return this;
        }
    }

    private Key key(String text) {
        int[] characters =
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
        // A letter that is not of the alphabet falls into its base and marks, which are no more than three.
        Key key = new Key(characters.length * 4);
        for (int character : characters) {
            String lower = casing.lower(Character.toString(character));
            int upper = lower.codePointAt(0) == character ? 0 : 1;
            int[] place = places.get(lower.codePointAt(0));
            if (place != null) {
                key.add(place[0], place[1], upper);
                continue;
            }
            Normalizer.normalize(lower, Normalizer.Form.NFD).codePoints().forEach(piece -> {
                int[] of = places.get(piece);
                if (of != null) {
                    key.add(of[0], of[1], upper);
                } else if (Character.getType(piece) == Character.NON_SPACING_MARK) {
                    key.mark(piece);
                } else {
                    key.add(outside(piece), 0, upper);
                }
            });
        }
        return key.closed();
    }

    private static int outside(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return SPACE;
        }
        return Character.isDigit(c)
                ? DIGIT + Character.digit(c, 10)
                : (Character.isLetter(c) ? OTHER_LETTER : SIGN) + c;
    }
}

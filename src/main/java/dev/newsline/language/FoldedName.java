package dev.newsline.language;

import java.text.Normalizer;
import java.util.Locale;

/** Names and addresses as file systems compare them that know neither case nor Unicode form. */
public final class FoldedName {
    private FoldedName() {}

    /** The same for all names that are one name to such a file system; most are that already. */
    public static String of(String name) {
        return is(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Whether a name has neither capitals nor letters beyond ASCII. */
    public static boolean is(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }
}

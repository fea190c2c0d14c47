package dev.newsline.language;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The common rows of transliteration, in lower case. A letter that stands in no row is one that Unicode takes apart into
 * a Latin letter and marks (č, ǧ, ế), or separates words.
 *
 * <p>A row that has been released never changes, and no row is added for a letter that a released version has written in
 * another way: addresses are made of them. A language that needs another spelling (uk: г is h) has it in its own file.
 */
final class SlugTable {
    private static final String ROWS = """
            ə e  ğ g  ı i  ö o  ü u  ş s  ç c  ǝ e
            ß ss  æ ae  œ oe  ø o  đ d  ð d  þ th  ł l  ħ h  ŋ n  ŧ t  ĸ q  ƒ f  ĳ ij  ŀ l  ŉ n

            а a  б b  в v  г g  д d  е e  ё yo  ж zh  з z  и i  й y  к k  л l  м m  н n  о o  п p  р r  с s  т t  у u
            ф f  х kh  ц ts  ч ch  ш sh  щ shch  ъ _  ы y  ь _  э e  ю yu  я ya
            і i  ї yi  є ye  ґ g  ў w
            ђ dj  ј j  љ lj  њ nj  ћ c  џ dz  ѓ gj  ќ kj  ѕ dz
            ә a  ғ gh  қ q  ң ng  ө o  ұ u  ү u  һ h  ҳ h  ҷ j  җ zh  ҡ q  ҙ dh  ҫ th  ӣ i  ӯ u  ҹ j  ҝ g  ѣ e  ѳ f  ѵ i

            α a  β v  γ g  δ d  ε e  ζ z  η i  θ th  ι i  κ k  λ l  μ m  ν n  ξ x  ο o  π p  ρ r  σ s  ς s  τ t  υ y
            φ f  χ ch  ψ ps  ω o  ου ou  ού ou  αυ av  αύ av  ευ ev  εύ ev

            ა a  ბ b  გ g  დ d  ე e  ვ v  ზ z  თ t  ი i  კ k  ლ l  მ m  ნ n  ო o  პ p  ჟ zh  რ r  ს s  ტ t  უ u  ფ p
            ქ k  ღ gh  ყ q  შ sh  ჩ ch  ც ts  ძ dz  წ ts  ჭ ch  ხ kh  ჯ j  ჰ h

            ա a  բ b  գ g  դ d  ե e  զ z  է e  ը y  թ t  ժ zh  ի i  լ l  խ kh  ծ ts  կ k  հ h  ձ dz  ղ gh  ճ ch  մ m
            յ y  ն n  շ sh  ո o  չ ch  պ p  ջ j  ռ r  ս s  վ v  տ t  ր r  ց ts  ւ v  փ p  ք k  և ev  օ o  ֆ f  ու u

            ا a  أ a  إ i  آ a  ٱ a  ب b  ت t  ث th  ج j  ح h  خ kh  د d  ذ dh  ر r  ز z  س s  ش sh  ص s  ض d  ط t
            ظ z  ع a  غ gh  ف f  ق q  ك k  ل l  م m  ن n  ه h  و w  ي y  ى a  ة a  ء _  ئ y  ؤ w
            پ p  چ ch  ژ zh  گ g  ک k  ی y  ھ h
            ٠ 0  ١ 1  ٢ 2  ٣ 3  ٤ 4  ٥ 5  ٦ 6  ٧ 7  ٨ 8  ٩ 9  ۰ 0  ۱ 1  ۲ 2  ۳ 3  ۴ 4  ۵ 5  ۶ 6  ۷ 7  ۸ 8  ۹ 9

            א a  ב v  ג g  ד d  ה h  ו v  ז z  ח h  ט t  י y  כ k  ך k  ל l  מ m  ם m  נ n  ן n  ס s  ע a  פ p  ף f
            צ ts  ץ ts  ק k  ר r  ש sh  ת t
            """;

    private static final Map<String, String> BY_LETTER = read();

    private SlugTable() {}

    /** What stands for a lower-case letter or a pair of them; empty for a silent one, null for one without a row. */
    static @Nullable String row(String letter) {
        return BY_LETTER.get(letter);
    }

    /** Whether rows for two letters begin with this one. */
    static boolean opensPair(char letter) {
        return letter == 'ο' || letter == 'α' || letter == 'ε' || letter == 'ո';
    }

    private static Map<String, String> read() {
        Map<String, String> rows = new HashMap<>();
        String[] cells = ROWS.strip().split("\\s+", -1);
        for (int i = 0; i < cells.length; i += 2) {
            String latin = cells[i + 1].equals("_") ? "" : cells[i + 1];
            if (rows.put(cells[i], latin) != null) {
                throw new IllegalStateException("two rows for " + cells[i]);
            }
        }
        return Map.copyOf(rows);
    }
}

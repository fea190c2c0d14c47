package dev.newsline.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShareCardTest {
    private static final int MARGIN = 80;

    private static final Map<String, ShareCard> CARDS = cards();

    private static Map<String, ShareCard> cards() {
        Map<String, ShareCard> cards = new LinkedHashMap<>();
        cards.put("en-20", card("Ports reopen at noon", "Economy", "Khazri News"));
        cards.put("az-20", card("Şəkidə ilk qar yağdı", "Cəmiyyət", "Xəzri Xəbər"));
        cards.put("ru-20", card("В Баку выпал снег", "Общество", "Хазри Ньюс"));
        cards.put(
                "en-180",
                card(
                        "Ministers of five Caspian states agree after three days of talks on a shared timetable for ferries, "
                                + "customs and rail freight, but leave the price of transit for a later meeting this winter",
                        "Economy",
                        "Khazri News"));
        cards.put(
                "az-180",
                card(
                        "Beş Xəzəryanı ölkənin nazirləri üç günlük danışıqlardan sonra bərələrin, gömrüyün və dəmir yolu "
                                + "daşımalarının ortaq cədvəli barədə razılığa gəldi, tranzit haqqını isə qışa saxladı",
                        "İqtisadiyyat",
                        "Xəzri Xəbər"));
        cards.put(
                "ru-180",
                card(
                        "Министры пяти прикаспийских государств после трёх дней переговоров договорились об общем расписании "
                                + "паромов, таможни и железнодорожных перевозок, но отложили вопрос о цене транзита",
                        "Экономика",
                        "Хазри Ньюс"));
        cards.put("cut", card("Word after word ".repeat(40).strip(), "World", "Wire"));
        cards.put("one word", card("Приветствиепредставителей".repeat(3), null, "Wire"));
        cards.put("endless", card("i".repeat(200_000), "i".repeat(200_000), "i".repeat(200_000)));
        cards.put("no glyphs", card("საქართველო", "World", "Wire"));
        return cards;
    }

    /** For a look: -Dnewsline.pages=FOLDER. */
    @TestFactory
    Stream<DynamicTest> wordsStayWithinTheMargins() {
        return CARDS.entrySet().stream()
                .map(card -> DynamicTest.dynamicTest(card.getKey(), () -> {
                    byte[] png = card.getValue().png(null);
                    String folder = System.getProperty("newsline.pages");
                    if (folder != null) {
                        Files.write(Path.of(folder, card.getKey() + ".png"), png);
                    }
                    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
                    assertThat(image.getWidth()).isEqualTo(1200);
                    assertThat(image.getHeight()).isEqualTo(630);
                    List<String> outside = new ArrayList<>();
                    for (int y = 0; y < 630; y++) {
                        for (int x = 0; x < 1200; x++) {
                            boolean margin = x < MARGIN - 4
                                    || x >= 1200 - MARGIN + 4
                                    || y < MARGIN - 4
                                    || y >= 630 - MARGIN + 25;
                            if (margin && image.getRGB(x, y) != 0xFF0B3D70) {
                                outside.add(x + "," + y);
                            }
                        }
                    }
                    assertThat(outside).isEmpty();
                    assertThat(png.length).isLessThan(30_000);
                }));
    }

    @Test
    void everyLetterOfTheThreeLanguagesHasAGlyph() {
        assertThat(Fonts.covers("AaBbCcÇçDdEeƏəFfGgĞğHhXxIıİiJjKkQqLlMmNnOoÖöPpRrSsŞşTtUuÜüVvYyZzWw"))
                .isTrue();
        assertThat(Fonts.covers("АаБбВвГгДдЕеЁёЖжЗзИиЙйКкЛлМмНнОоПпРрСсТтУуФфХхЦцЧчШшЩщЪъЫыЬьЭэЮюЯя"))
                .isTrue();
        assertThat(Fonts.covers("“”‘’«»„…–—-!?.,:;()%&№€$₼0123456789")).isTrue();
    }

    @Test
    void theFontHasWhatItIsSaidToHave() {
        for (int character = 0; character < 0x10000; character++) {
            if (ShareCard.isCommon(character)) {
                assertThat(Fonts.covers(Character.toString(character)))
                        .as(Integer.toHexString(character))
                        .isTrue();
            }
        }
    }

    /** On every machine and every Java: whoever changes what is drawn writes the new digest. */
    @Test
    void theBytesAreTheSameEverywhere() throws NoSuchAlgorithmException {
        byte[] png = Objects.requireNonNull(CARDS.get("en-180")).png(null);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(png)))
                .isEqualTo("53b5ebe2cb821ec018cb7295903405a46f7dea51ffeb6670e3795692f06c0623");
    }

    @Test
    void whatHasNoGlyphIsLeftOut() {
        assertThat(Fonts.covers("საქართველო")).isFalse();
        assertThat(Fonts.covers("News \uD83D\uDCF0")).isFalse();
        assertThat(card("საქართველო", "World", "Wire").png(null))
                .isEqualTo(card("", "World", "Wire").png(null));
    }

    @Test
    void whatIsNotSeenIsNoMatter() {
        assertThat(card("A\u00ADb\u200Bc\u202Fd \u2011 e", null, "W").png(null))
                .isEqualTo(card("Abc\u00A0d - e", null, "W").png(null));
    }

    @Test
    void compressedBytesAreReadByOthers() throws DataFormatException {
        Random random = new Random(7);
        for (int size : new int[] {0, 1, 2, 3, 258, 259, 4_000, 70_000, 400_000}) {
            for (int letters : new int[] {1, 2, 16, 256}) {
                byte[] data = new byte[size];
                for (int i = 0; i < size; i++) {
                    data[i] = (byte) (random.nextInt(40) == 0 || i == 0 ? random.nextInt(letters) : data[i - 1]);
                }
                Inflater inflater = new Inflater();
                inflater.setInput(Deflate.zlib(data));
                byte[] read = new byte[size + 1];
                assertThat(inflater.inflate(read)).as("%d of %d", size, letters).isEqualTo(size);
                assertThat(inflater.finished()).isTrue();
                assertThat(java.util.Arrays.copyOf(read, size)).isEqualTo(data);
            }
        }
    }

    private static ShareCard card(String headline, @Nullable String section, String name) {
        return new ShareCard(headline, section, name, 0x0B3D70, 0x9CC4F0);
    }
}

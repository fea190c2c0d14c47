import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes an archive of invented news, the same bytes for the same arguments on every machine:
 * {@code java src/bench/Corpus.java OUT COUNT [LANGUAGES]}.
 *
 * <p>The newest story is of the last evening of October 2026; there are 25 a day, so that 100,000 reach eleven years back.
 * {@code OUT/articles/2026/10/wire-31-24.md} is the last of that day: in the order of their paths, stories are in the order
 * of time, and of the same day by every offset that the zone ever had. Languages are out of en, az, ru (default en); the first
 * has every story, each other one about half of them, in {@code wire-31-24.az.md} beside it. Both Newsline and Hugo read it.
 */
public final class Corpus {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy/MM/'wire'-dd-", Locale.ROOT);
    private static final int A_DAY = 25;
    private static final int PICTURES = 200;
    private static final int AUTHORS = 60;
    private static final int TOPICS = 400;
    private static final List<String> SECTIONS =
            List.of("politics", "economy", "world", "society", "sport", "culture", "technology", "region");
    private static final List<String> DATELINES =
            List.of("Baku", "Tbilisi", "Ankara", "Geneva", "Brussels", "Kyiv", "Astana", "New York");

    public static void main(String[] arguments) throws IOException {
        if ("ə".length() != 1) {
            throw new IOException(
                    "this source was read in another encoding than UTF-8: java -Dfile.encoding=UTF-8 ...");
        }
        if (arguments.length < 2 || arguments.length > 3) {
            System.err.println("usage: java Corpus.java OUT COUNT [LANGUAGES]");
            System.exit(2);
        }
        Path out = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        List<String> languages = List.of((arguments.length > 2 ? arguments[2] : "en").split(","));
        for (int age = 0; age < count; age++) {
            LocalDate day = LAST_DAY.minusDays(age / A_DAY);
            int ofDay = A_DAY - 1 - age % A_DAY;
            String name = NAME.format(day) + (ofDay < 10 ? "0" : "") + ofDay;
            for (String language : languages) {
                boolean first = language.equals(languages.get(0));
                Random random = random(age, language);
                if (first || random.nextBoolean()) {
                    Random facts = random(age, "facts");
                    LocalDateTime time = day.atTime(1, 0).plusMinutes(52L * ofDay + facts.nextInt(50));
                    Path file = out.resolve("articles/" + name + (first ? ".md" : "." + language + ".md"));
                    Story story = new Story(random, Wording.of(language), facts);
                    write(file, story.text(time).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        for (int i = 0; i < PICTURES; i++) {
            write(out.resolve("media/picture-" + i + ".png"), Picture.bytes(i));
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** One stream of chance for each story and purpose: a story is the same in an archive of any size. */
    private static Random random(int age, String purpose) {
        // Seeds that are alike begin with numbers that are alike, unless they are stirred.
        long seed = (age * 31L + purpose.hashCode()) * 0x9E3779B97F4A7C15L;
        return new Random(seed ^ seed >>> 32);
    }

    /** Ranks below {@code n}: a few very often, most seldom, as with the topics of a real desk. */
    private static int rank(Random random, int n) {
        return Math.min(n - 1, (int) Math.expm1(random.nextDouble() * Math.log(n + 1.0)));
    }

    /**
     * One story in one language.
     *
     * @param facts chance that all versions of the story share: section, topics, authors, picture
     */
    private record Story(Random random, Wording words, Random facts) {
        String text(LocalDateTime time) {
            StringBuilder text = new StringBuilder(9_000);
            head(time, text);
            // In characters, not words: the weight of an article must not depend on the lists below.
            int end = text.length() + 1_650 + random.nextInt(5_900);
            for (int block = 0; text.length() < end; block++) {
                text.append('\n');
                switch (block) {
                    case 0, 1, 2 -> paragraph(text);
                    default -> block((block - 3) % 10, text);
                }
            }
            return text.toString();
        }

        private void head(LocalDateTime time, StringBuilder text) {
            Set<String> authors = new TreeSet<>();
            authors.add("reporter-" + rank(facts, AUTHORS));
            if (facts.nextInt(10) == 0) {
                authors.add("reporter-" + rank(facts, AUTHORS));
            }
            Set<String> topics = new TreeSet<>();
            for (int i = 1 + facts.nextInt(5); i > 0; i--) {
                topics.add("topic-" + rank(facts, TOPICS));
            }
            text.append("---\ntitle: \"" + words.headline(random) + "\"\n");
            text.append("date: " + time + ":00+04:00\n");
            text.append("section: " + pick(facts, SECTIONS) + "\n");
            text.append("topics: [" + String.join(", ", topics) + "]\n");
            text.append("authors: [" + String.join(", ", authors) + "]\n");
            text.append("dateline: " + pick(facts, DATELINES) + "\n");
            text.append("summary: \"" + sentence() + "\"\n");
            if (facts.nextInt(3) > 0) {
                text.append("image:\n  src: /media/picture-" + facts.nextInt(PICTURES) + ".png\n");
                text.append("  alt: \"" + words.headline(random) + "\"\n");
                text.append("  credit: \"" + pick(random, words.credits) + "\"\n");
            }
            text.append("---\n");
        }

        /** What a long story goes round in. */
        private void block(int kind, StringBuilder text) {
            switch (kind) {
                case 0 -> {
                    String source = "[" + object() + "](https://source.example/" + random.nextInt(100_000) + ")";
                    text.append("\"" + sentence() + "\" *" + actor() + "*: " + source + ".\n");
                }
                case 2 -> text.append("## " + words.headline(random) + "\n");
                case 4 -> {
                    for (int i = 0; i < 4; i++) {
                        text.append("- " + sentence() + "\n");
                    }
                }
                case 5 -> text.append("> " + sentence() + " " + sentence() + "\n");
                case 6 -> {
                    text.append("| " + words.capital(object()) + " | % |\n|---|---:|\n");
                    for (int i = 0; i < 5; i++) {
                        text.append("| " + actor() + " | " + random.nextInt(100) + "." + random.nextInt(10) + " |\n");
                    }
                }
                default -> paragraph(text);
            }
        }

        private void paragraph(StringBuilder text) {
            text.append(sentence());
            for (int more = 2 + random.nextInt(5); more > 0; more--) {
                if (random.nextInt(6) == 0) {
                    text.append(" **" + words.capital(object()) + "**: " + (random.nextInt(900) + 100) + ".");
                }
                text.append(" " + sentence());
            }
            text.append('\n');
        }

        private String actor() {
            return pick(random, words.actors);
        }

        private String object() {
            return pick(random, words.objects);
        }

        private String sentence() {
            return words.sentence(random);
        }
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The word lists of one language, and the order that it puts them in. */
    private static final class Wording {
        private static final Map<String, Wording> ALL = Map.of("en", english(), "az", azerbaijani(), "ru", russian());

        final String order;
        final List<String> openings;
        final List<String> actors;
        final List<String> verbs;
        final List<String> objects;
        final List<String> circumstances;
        final List<String> credits;

        /** {@code order} is that of a sentence: O(pening), A(ctor), V(erb), (o)B(ject), C(ircumstance). */
        private Wording(
                String order,
                String openings,
                String actors,
                String verbs,
                String objects,
                String circumstances,
                String credits) {
            this.order = order;
            this.openings = list(openings);
            this.actors = list(actors);
            this.verbs = list(verbs);
            this.objects = list(objects);
            this.circumstances = list(circumstances);
            this.credits = list(credits);
        }

        static Wording of(String language) {
            Wording wording = ALL.get(language);
            if (wording == null) {
                throw new IllegalArgumentException(
                        "no words of \"" + language + "\"; there are " + new TreeSet<>(ALL.keySet()));
            }
            return wording;
        }

        private static List<String> list(String words) {
            return List.of(words.strip().split("\\s*[|\\n]\\s*"));
        }

        String headline(Random random) {
            return capital(text(order.endsWith("V") ? "ABV" : "AVB", random));
        }

        String sentence(Random random) {
            return capital(text(order, random)) + ".";
        }

        private String text(String parts, Random random) {
            List<String> text = new ArrayList<>();
            for (char part : parts.toCharArray()) {
                switch (part) {
                    case 'O' -> {
                        if (random.nextBoolean()) {
                            text.add(pick(random, openings));
                        }
                    }
                    case 'A' -> text.add(pick(random, actors));
                    case 'V' -> text.add(pick(random, verbs));
                    case 'B' -> text.add(pick(random, objects));
                    default -> text.add(pick(random, circumstances));
                }
            }
            return String.join(" ", text);
        }

        /** With a capital; a dotted i stays dotted in Azerbaijani, the only language here that has both. */
        String capital(String text) {
            char first = text.charAt(0);
            return (first == 'i' && order.endsWith("V") ? "İ" : String.valueOf(Character.toUpperCase(first)))
                    + text.substring(1);
        }

        private static Wording english() {
            return new Wording(
                    "OAVBC",
                    """
                    on Monday | late in the evening | a day later, | for the third time, | at short notice, | as expected,
                    against all forecasts, | in a short statement, | without a debate, | on the eve of the holiday, | in return,
                    """,
                    """
                    the government | parliament | the central bank | the mayor | the energy ministry | the port authority
                    the railway | the national team | the supreme court | the opposition | a group of scientists | the farmers' union
                    the electoral commission | the opera | the coast guard | an independent auditor | the largest bank of the country
                    the teachers' council | the airline | a district court | the film festival | the weather service | the regulator
                    """,
                    """
                    postpones | approves | rejects | defends | will publish | explains | is looking for a way to pay for | criticises
                    welcomes | has stopped | calls for | takes over | is preparing | doubles the money for | promises | announces
                    """,
                    """
                    the draft budget | a second line of the underground | the sale of two ports | new rules for taxi drivers
                    talks about the border crossing | a lower price for gas | the repair of the old theatre | the season's last match
                    a study of the falling sea level | the list of candidates | higher pensions | the ban on heavy lorries
                    an agreement about transit | free school meals | the inquiry into the fire | cheaper tickets | the census
                    a wind farm off the coast | the strike at the steel works | a museum of carpets | the new terminal
                    """,
                    """
                    after a night of talks | although the money is not there yet | in spite of warnings from the industry
                    before the end of the year | because nobody else had offered to | at the request of three neighbouring towns
                    while the court is still hearing the case | as a condition of the loan | and says nothing about the reasons
                    with a majority of only two votes | which visitors had asked for since spring | for the first time in ten years
                    under the eyes of foreign observers | until the experts have given their opinion | from the first of March on
                    """,
                    "Photo by the desk | Photo from open sources | Photo of the press service | Archive");
        }

        private static Wording azerbaijani() {
            return new Wording(
                    "OACBV",
                    """
                    bazar ertəsi | axşam saatlarında | bir gün sonra | gözlənildiyi kimi, | qısa açıqlamada | üçüncü dəfə
                    bütün proqnozların əksinə | bayram ərəfəsində | müzakirəsiz | cavab olaraq | iclasın sonunda
                    """,
                    """
                    hökumət | parlament | Mərkəzi Bank | şəhər meri | Energetika Nazirliyi | liman idarəsi | dəmir yolu | yığma komanda
                    Ali Məhkəmə | müxalifət | bir qrup alim | fermerlər birliyi | seçki komissiyası | opera teatrı | sahil mühafizəsi
                    müstəqil auditor | ölkənin ən böyük bankı | müəllimlər şurası | aviaşirkət | rayon məhkəməsi | kinofestival
                    """,
                    """
                    təxirə saldı | təsdiqlədi | rədd etdi | müdafiə etdi | dərc edəcək | izah etdi | tənqid etdi | alqışladı
                    dayandırdı | tələb edir | hazırlayır | vəd etdi | elan etdi | yenidən müzakirə edəcək | öz üzərinə götürdü
                    """,
                    """
                    büdcə layihəsini | metronun ikinci xəttini | iki limanın satışını | taksi sürücüləri üçün yeni qaydaları
                    sərhəd keçidi ilə bağlı danışıqları | qazın qiymətinin endirilməsini | köhnə teatrın təmirini | son oyunu
                    dənizin səviyyəsi haqqında araşdırmanı | namizədlərin siyahısını | pensiyaların artımını | yük maşınlarına qadağanı
                    tranzit haqqında sazişi | məktəblərdə pulsuz yeməyi | yanğının araşdırılmasını | ucuz biletləri | siyahıyaalmanı
                    külək elektrik stansiyasını | zavoddakı tətili | xalça muzeyini | yeni terminalı
                    """,
                    """
                    gecə danışıqlarından sonra | vəsait hələ çatmasa da | sahənin xəbərdarlıqlarına baxmayaraq | ilin sonuna qədər
                    başqa təklif olmadığı üçün | üç qonşu şəhərin xahişi ilə | məhkəmə işə hələ baxdığı halda | kreditin şərti kimi
                    səbəblər haqqında heç nə demədən | cəmi iki səs fərqi ilə | qonaqların yazdan bəri istədiyi kimi | on ildə ilk dəfə
                    xarici müşahidəçilərin iştirakı ilə | ekspertlər rəy verənə qədər | martın birindən etibarən
                    """,
                    "Redaksiyanın fotosu | Açıq mənbələrdən foto | Mətbuat xidmətinin fotosu | Arxiv");
        }

        private static Wording russian() {
            return new Wording(
                    "OAVBC",
                    """
                    в понедельник | поздно вечером | днём позже | как и ожидалось, | в коротком заявлении | в третий раз
                    вопреки прогнозам | накануне праздника | без обсуждения | в ответ | в конце заседания
                    """,
                    """
                    правительство | парламент | Центральный банк | мэр | министерство энергетики | управление порта | железная дорога
                    сборная | Верховный суд | оппозиция | группа учёных | союз фермеров | избирательная комиссия | оперный театр
                    береговая охрана | независимый аудитор | крупнейший банк страны | совет учителей | авиакомпания | районный суд
                    """,
                    """
                    откладывает | утверждает | отклоняет | защищает | опубликует | объясняет | критикует | приветствует | остановит
                    требует пересмотреть | готовит | обещает | объявляет | снова рассмотрит | берёт на себя
                    """,
                    """
                    проект бюджета | вторую линию метро | продажу двух портов | новые правила для таксистов | переговоры о границе
                    снижение цены на газ | ремонт старого театра | последний матч сезона | исследование уровня моря
                    список кандидатов | повышение пенсий | запрет на грузовики | соглашение о транзите | бесплатные обеды в школах
                    расследование пожара | дешёвые билеты | перепись населения | ветряную электростанцию | забастовку на заводе
                    музей ковров | новый терминал
                    """,
                    """
                    после ночных переговоров | хотя денег пока не хватает | несмотря на предупреждения отрасли | до конца года
                    потому что других предложений не было | по просьбе трёх соседних городов | пока суд рассматривает дело
                    как условие кредита | не называя причин | с перевесом всего в два голоса | о чём посетители просили с весны
                    впервые за десять лет | под наблюдением иностранных экспертов | до заключения специалистов | с первого марта
                    """,
                    "Фото редакции | Фото из открытых источников | Фото пресс-службы | Архив");
        }
    }

    /** A small grey PNG. Its data is not compressed, because compressors differ from one machine to the next. */
    private static final class Picture {
        private static final int WIDTH = 60;
        private static final int HEIGHT = 40;

        static byte[] bytes(int number) throws IOException {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            chunk("IHDR", new byte[] {0, 0, 0, WIDTH, 0, 0, 0, HEIGHT, 8, 0, 0, 0, 0}, file);
            ByteArrayOutputStream data = new ByteArrayOutputStream();
            try (DeflaterOutputStream rows = new DeflaterOutputStream(data, new Deflater(Deflater.NO_COMPRESSION))) {
                for (int y = 0; y < HEIGHT; y++) {
                    rows.write(0);
                    for (int x = 0; x < WIDTH; x++) {
                        rows.write(number + x * 2 + y * (1 + number % 5));
                    }
                }
            }
            chunk("IDAT", data.toByteArray(), file);
            chunk("IEND", new byte[0], file);
            return file.toByteArray();
        }

        private static void chunk(String name, byte[] data, ByteArrayOutputStream file) throws IOException {
            byte[] type = name.getBytes(StandardCharsets.US_ASCII);
            CRC32 sum = new CRC32();
            sum.update(type);
            sum.update(data);
            DataOutputStream out = new DataOutputStream(file);
            out.writeInt(data.length);
            out.write(type);
            out.write(data);
            out.writeInt((int) sum.getValue());
        }
    }
}

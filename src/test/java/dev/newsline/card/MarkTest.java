package dev.newsline.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {
    private static Optional<Mark> svg(String shapes) {
        return Mark.of(("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\">" + shapes + "</svg>")
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Rows of letters, a pixel in eight: what is there of the first and the second colour. */
    private static String seen(String shapes) {
        Mark mark = svg(shapes).orElseThrow();
        StringBuilder rows = new StringBuilder();
        for (int y = 4; y < mark.height(); y += 8) {
            for (int x = 4; x < mark.width(); x += 8) {
                int pixel = mark.pixels()[y * mark.width() + x];
                rows.append(pixel >>> 24 < 128 ? '.' : (pixel & 0xFFFFFF) == 0xFF0000 ? 'r' : 'o');
            }
            rows.append('\n');
        }
        return rows.toString();
    }

    @Test
    void a_shape_is_filled_and_another_lies_on_it() {
        assertThat(seen("""
                <rect x="8" y="8" width="48" height="48" fill="#f00"/>
                <g transform="translate(16 16)"><path d="M8 8h16v16H8z" style="fill: white"/></g>
                """)).isEqualTo("""
                ........
                .rrrrrr.
                .rrrrrr.
                .rroorr.
                .rroorr.
                .rrrrrr.
                .rrrrrr.
                ........
                """);
    }

    @Test
    void a_hole_is_what_runs_the_other_way_round_or_lies_in_two() {
        String hole = """
                rrrrrrrr
                rrrrrrrr
                rr....rr
                rr....rr
                rr....rr
                rr....rr
                rrrrrrrr
                rrrrrrrr
                """;
        assertThat(seen("<path fill='red' d='M0 0H64V64H0z M16 16V48H48V16z'/>"))
                .isEqualTo(hole);
        assertThat(seen("<path fill='red' fill-rule='evenodd' d='M0 0H64V64H0z M16 16H48V48H16z'/>"))
                .isEqualTo(hole);
        assertThat(seen("<path fill='red' d='M0 0H64V64H0z M16 16H48V48H16z'/>"))
                .isEqualTo("rrrrrrrr\n".repeat(8));
    }

    @Test
    void lines_have_a_width_and_their_ends_are_as_they_are_said_to_be() {
        String line = "<path d='M16 32H48' fill='none' stroke='#ff0000' stroke-width='16'/>";
        assertThat(seen(line)).isEqualTo("""
                ........
                ........
                ........
                ..rrrr..
                ..rrrr..
                ........
                ........
                ........
                """);
        assertThat(seen(line.replace("/>", " stroke-linecap='round'/>"))).isEqualTo("""
                ........
                ........
                ........
                .rrrrrr.
                .rrrrrr.
                ........
                ........
                ........
                """);
    }

    @Test
    void curves_and_arcs_make_circles() {
        String circle = seen("<circle cx='32' cy='32' r='26' fill='red'/>");
        assertThat(circle).isEqualTo("""
                ........
                ..rrrr..
                .rrrrrr.
                .rrrrrr.
                .rrrrrr.
                .rrrrrr.
                ..rrrr..
                ........
                """);
        assertThat(seen("<path fill='red' d='M6 32a26 26 0 1 0 52 0a26,26,0,1,0-52,0'/>"))
                .isEqualTo(circle);
        assertThat(seen("<path fill='red' d='M6 32A26 26 0 0158 32 26 26 0 016 32'/>"))
                .isEqualTo(circle);
        assertThat(seen("<path fill='red' d='M32 6C46.36 6 58 17.64 58 32S46.36 58 32 58 6 46.36 6 32 17.64 6 32 6'/>"))
                .isEqualTo(circle);
        assertThat(seen("<ellipse rx='13' ry='26' fill='red' transform='translate(32,32) rotate(90) scale(2 1)'/>"))
                .isEqualTo(circle);
    }

    @Test
    void a_quadratic_curve_goes_half_way_to_its_point_and_on_to_the_other_side() {
        String hills = """
                ........
                ........
                ........
                .rr.....
                rrrr....
                ....rrrr
                .....rr.
                ........
                """;
        assertThat(seen("<path fill='red' d='M0 40Q16 0 32 40T64 40z'/>")).isEqualTo(hills);
        assertThat(seen("<path fill='red' d='m0 40q16-40 32 0t32 0z'/>")).isEqualTo(hills);
    }

    @Test
    void half_of_a_colour_lets_the_ground_through() {
        Mark mark = svg("<g opacity='.5'><rect width='64' height='64' fill='white' fill-opacity='.5'/></g>")
                .orElseThrow();
        assertThat(mark.pixels()[0] >>> 24).isEqualTo(64);
        assertThat(Integer.toHexString(mark.on(0x000000, 0))).isEqualTo("404040");
    }

    @Test
    void a_wide_mark_is_lower() {
        assertThat(Mark.size(64, 64)).isEqualTo(new Mark.Size(64, 64));
        assertThat(Mark.size(300, 100)).isEqualTo(new Mark.Size(192, 64));
        assertThat(Mark.size(1000, 100)).isEqualTo(new Mark.Size(360, 36));
        assertThat(Mark.size(1e9, 1)).isEqualTo(new Mark.Size(360, 1));
    }

    @Test
    void what_programs_note_in_namespaces_of_their_own_is_not_drawn() {
        assertThat(seen("""
                <n:view xmlns:n="urn:n" class="a"><rect width="64" height="64"/></n:view>
                <rect xmlns="urn:n" width="64" height="64"/><rect xmlns="" width="64" height="64"/>
                <n:text xmlns:n="urn:n">News</n:text><n:g xmlns:n="urn:n"><path d="M0 0H64V64z"/></n:g>
                <defs><n:effect xmlns:n="urn:n"><n:defs/></n:effect></defs><n:defs xmlns:n="urn:n"><path/></n:defs>
                <rect xmlns:n="urn:n" n:x="0" n:style="nonsense" x="48" n:fill="blue" width="16" n:width="64" height="64"
                 fill="red"/>
                """)).isEqualTo("......rr\n".repeat(8));
        assertThat(Mark.of("<svg xmlns='urn:n' viewBox='0 0 9 9'/>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<text>News</text>",
                "<rect width='9' height='9' fill='url(#blend)'/>",
                "<rect width='9' height='9' class='a'/>",
                "<style>rect { fill: red }</style>",
                "<defs><path id='a' d='M0 0'/></defs>",
                "<image href='a.png'/>",
                "<rect width='9' height='9' filter='url(#f)'/>",
                "<path d='M0 0 L'/>",
                "<path d='nonsense'/>",
                "<path d='M0 0zz5'/>",
                "<path d='M0 0A5 5 0 2 1 5 5'/>",
                "<rect width='1e' height='9'/>",
                "<g transform='skewX(3)'/>",
                "<g transform='rotate(1 2)'/>",
                "<g>",
            })
    void what_it_cannot_draw_it_does_not_draw_by_half(String shape) {
        assertThat(svg("<rect width='9' height='9'/>" + shape)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "red",
                "#f00",
                "#FF0000",
                "rgb(255,0,0)",
                "RGB( 255 , 0 , 0 )",
                "rgb(255 0 0)",
                "rgb(100%, 0%, 0.0%)"
            })
    void a_colour_is_written_in_many_ways(String colour) {
        assertThat(seen("<rect width='64' height='64' fill='" + colour + "'/>")).isEqualTo("rrrrrrrr\n".repeat(8));
    }

    @ParameterizedTest
    @CsvSource({"rebeccapurple, 663399", "DarkSlateGrey, 2f4f4f", "'rgb(26.6, 1000, 7)', 1bff07"})
    void names_of_colours_are_those_of_css(String colour, String digits) {
        Mark mark = svg("<rect width='64' height='64' fill='" + colour + "'/>").orElseThrow();
        assertThat(mark.on(0, 0)).isEqualTo(Integer.parseInt(digits, 16));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reddish", "rgb(1,2)", "rgb(1 2 3 / 50%)", "rgb(,,)", "rgba(1,2,3,.5)"})
    void other_colours_are_not_guessed(String colour) {
        assertThat(svg("<rect width='64' height='64' fill='" + colour + "'/>")).isEmpty();
    }

    @Test
    void endless_numbers_end() {
        assertThat(svg("<path d='M0 0L1e999 1e999L-1e999 5z'/><circle r='1e300'/>"))
                .isPresent();
    }

    @Test
    void a_picture_without_a_size_is_no_mark() {
        assertThat(Mark.of("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Mark.of("<html/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Mark.of(new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    <path d="M0 0     | t1 1            | 3000000 | "/>
                    <path d="M0 0     | t1 1            | 20000   | "/>
                    <path d="M0 0     | v9v-9           | 60000   | " stroke="red"/>
                    <path d="M0 0     | v9v-9           | 300000  | " stroke="red"/>
                    <g>               | <rect/>         | 300000  | </g>
                    <g>               | <circle r="9" fill="none" stroke="red"/> | 1000 | </g>
                    <g transform="    | rotate(1)       | 100000  | "/>
                    <g transform="    | &#32;           | 100000  | x"/>
                    <g transform="    | a               | 100000  | "/>
                    """)
    void what_would_take_long_is_not_drawn(String before, String repeated, int times, String after) {
        String shapes = before + repeated.repeat(times) + after;
        assertTimeout(Duration.ofSeconds(3), () -> assertThat(svg(shapes)).isEmpty());
    }

    @Test
    void what_a_rich_coat_of_arms_has_is_drawn() {
        String curves = "c1.25-3.5 2.75 4.125 3.5.5".repeat(8_000);
        String outline = "<circle r='9' fill='none' stroke='red'/>".repeat(200);
        assertTimeout(
                Duration.ofSeconds(3),
                () -> assertThat(svg("<path d='M0 0" + curves + "'/>" + outline))
                        .isPresent());
    }
}

package dev.newsline.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** New sizes, sample by sample. */
class ScalingTest {
    /** A picture whose rows are given as bytes. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Given(int width, int height, int channels, byte[] bytes) implements Decoded {
        @Override
        public void row(int y, byte[] to) {
            System.arraycopy(bytes, y * to.length, to, 0, to.length);
        }
    }

    private static Given grey(int width, int height, int... values) {
        byte[] bytes = new byte[values.length * 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) values[i / 3];
        }
        return new Given(width, height, 3, bytes);
    }

    private static int[] greys(Planes planes) {
        int[] greys = new int[planes.width * planes.height];
        for (int i = 0; i < greys.length; i++) {
            greys[i] = Light.toByte(planes.samples[i * planes.channels]) & 0xFF;
        }
        return greys;
    }

    @Test
    void everyByteComesBackFromLight() {
        for (int i = 0; i < 256; i++) {
            assertThat(Light.toByte(Light.of((byte) i)) & 0xFF).isEqualTo(i);
        }
    }

    @Test
    void theSameSizeIsTheSamePicture() {
        Planes same = Scaling.of(grey(3, 2, 0, 10, 20, 128, 200, 255), 3, 2);
        assertThat(greys(same)).containsExactly(0, 10, 20, 128, 200, 255);
        assertThat(Scaling.of(same, 0, 0, 3, 2, 3, 2)).isSameAs(same);
    }

    /** Of black and white in equal parts the eye sees 188, not 128. */
    @Test
    void lightIsAveragedNotBytes() {
        assertThat(greys(Scaling.of(grey(2, 1, 0, 255), 1, 1))).containsExactly(188);
        assertThat(greys(Scaling.of(grey(2, 2, 0, 255, 255, 0), 1, 1))).containsExactly(188);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 16, 31, 33, 64})
    void whatIsEvenStaysEven(int size) {
        int[] values = new int[32 * 32];
        Arrays.fill(values, 77);
        assertThat(greys(Scaling.of(grey(32, 32, values), size, size))).containsOnly(77);
    }

    @Test
    void weightsAreWholeAndAddUp() {
        for (int wanted : new int[] {1, 2, 3, 7, 100, 999}) {
            Kernel kernel = Kernel.of(1000, 12.5, 900, wanted);
            for (int i = 0; i < wanted; i++) {
                assertThat(Arrays.stream(kernel.weights()[i]).sum()).isEqualTo(Kernel.ONE);
                assertThat(kernel.first()[i]).isNotNegative();
                assertThat(kernel.first()[i] + kernel.weights()[i].length).isLessThanOrEqualTo(1000);
            }
        }
    }

    @Test
    void aPartIsThatPart() {
        Planes whole = Scaling.of(grey(4, 2, 0, 0, 200, 200, 0, 0, 200, 200), 4, 2);
        Planes right = Scaling.of(whole, 2, 0, 2, 2, 2, 2);
        assertThat(right.width).isEqualTo(2);
        assertThat(greys(right)).containsExactly(200, 200, 200, 200);
    }

    /** What cannot be seen gives no colour to what can. */
    @Test
    void coloursCountByTheirOpacity() {
        byte[] bytes = {(byte) 255, 0, 0, (byte) 255, 0, (byte) 255, 0, 0};
        Planes one = Scaling.of(new Given(2, 1, 4, bytes), 1, 1);
        assertThat((int) one.samples[3]).isBetween(0x7F00, 0x8100);
        assertThat((int) one.samples[0]).isEqualTo(one.samples[3]);
        assertThat((int) one.samples[1]).isZero();
    }

    /** Of the picture 1 2 / 3 4 / 5 6. */
    @ParameterizedTest
    @CsvSource({
        "1, 2, 1 2 3 4 5 6",
        "2, 2, 2 1 4 3 6 5",
        "3, 2, 6 5 4 3 2 1",
        "4, 2, 5 6 3 4 1 2",
        "5, 3, 1 3 5 2 4 6",
        "6, 3, 5 3 1 6 4 2",
        "7, 3, 6 4 2 5 3 1",
        "8, 3, 2 4 6 1 3 5"
    })
    void turned(int orientation, int width, String expected) {
        Planes upright = Scaling.of(grey(2, 3, 1, 2, 3, 4, 5, 6), 2, 3).upright(orientation);
        assertThat(upright.width).isEqualTo(width);
        assertThat(Arrays.stream(greys(upright)).mapToObj(Integer::toString)).containsExactly(expected.split(" "));
    }
}

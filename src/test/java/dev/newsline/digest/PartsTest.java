package dev.newsline.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PartsTest {
    private static Digestible value(String a, String b, String again) {
        return digester -> digester.part("a").add(a).part("b").add(b).part("a").add(again);
    }

    private static Digest whole(Digestible value) {
        Digester digester = new Digester();
        value.digest(digester);
        return digester.digest();
    }

    @Test
    void eachPartIsDigestedForItself() {
        Map<String, Digest> parts = Parts.digests(value("1", "2", "3"));
        assertThat(parts.keySet()).containsExactly("a", "b");
        Map<String, Digest> other = Parts.digests(value("x", "2", "3"));
        assertThat(other.get("a")).isNotEqualTo(parts.get("a"));
        assertThat(other.get("b")).isEqualTo(parts.get("b"));
        assertThat(Parts.digests(value("1", "2", "x")).get("a")).isNotEqualTo(parts.get("a"));
    }

    @Test
    void namesMakeNoDifference() {
        assertThat(whole(value("1", "2", "3")))
                .isEqualTo(new Digester().add("1").add("2").add("3").digest());
    }

    @Test
    void nothingBelongsToNoPart() {
        assertThatThrownBy(() -> Parts.digests(digester -> digester.add("1").part("a")))
                .isInstanceOf(IllegalStateException.class);
    }
}

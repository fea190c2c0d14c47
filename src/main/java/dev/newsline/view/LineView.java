package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The News Line as it stood.
 *
 * @param day the day that heads it; null where there is no item
 * @param items newest first
 * @param breaking what is breaking news now; null where nothing is, and on pages that do not change with it
 */
public record LineView(
        @Nullable Moment day,
        List<CardView> items,
        @Nullable BreakingView breaking) implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(day).addAll(items).add(breaking);
    }
}

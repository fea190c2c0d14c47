package dev.newsline.view;

import dev.newsline.digest.Digester;
import dev.newsline.digest.Digestible;
import java.util.List;

/**
 * A block of the front page.
 *
 * @param section whose it is
 * @param cards newest first
 */
public record FrontBlockView(SectionView section, List<CardView> cards) implements Digestible {
    @Override
    public void digest(Digester digester) {
        digester.add(section).addAll(cards);
    }
}

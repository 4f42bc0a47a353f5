package de.tandembote.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ja<br>gern | 'Ja\ngern'",
                "<div>Ja</div><div>gern</div> | 'Ja\ngern'",
                "<div>Ja<br></div><div>gern</div> | 'Ja\ngern'",
                "<p>Ja</p><p>gern</p> | 'Ja\n\ngern'",
                "<div>Ja</div><div><br></div><div>gern</div> | 'Ja\n\ngern'",
                "<ul><li>Ja<li>gern</ul> | 'Ja\ngern'",
                "<table><tr><td>Ja</td><td>gern</td></tr><tr><td>!</td></tr></table> | 'Ja gern\n!'",
                "  Ja  \t sehr gern  | 'Ja sehr gern'",
                "Ja,&nbsp;&uuml;ber 5&#8239;&euro; &amp;c. &lt;b&gt; &#xfc; | 'Ja, über 5\u202f€ &c. <b> ü'",
                "AT&T &unknown; &#99999999; &# | 'AT&T &unknown; &#99999999; &#'",
                "<b>Ja</b>, <i>g</i>ern | 'Ja, gern'",
                "<a title=\"a>b\" href='x'>Ja</a> | Ja",
                "1 < 2 und 3 > 2 | '1 < 2 und 3 > 2'",
                "Ja <!-- nein --> <![if mso]>gern | 'Ja gern'",
                "<o:p>Ja</o:p> | Ja",
                "Ja <unfinished | Ja"
            })
    void readsAsABrowserShowsIt(String html, String text) {
        assertThat(HtmlText.of(html)).isEqualTo(text);
    }

    @Test
    void leavesOutWhatNobodySees() {
        assertThat(HtmlText.of("""
                        <html><head><title>Betreff</title><style>p { color: red }</style></head>
                        <body><STYLE>x</STYLE><script>if (a</script>Ja</body></html>""")).isEqualTo("Ja");
        assertThat(HtmlText.of("Ja<style>never closed")).isEqualTo("Ja");
    }

    @Test
    void marksQuotesAsPlainMailsDo() {
        assertThat(HtmlText.of(
                        "<div>Ja</div><blockquote>Passt es?<blockquote><p>Wann?</p></blockquote></blockquote>gern"))
                .isEqualTo("Ja\n> Passt es?\n> > Wann?\ngern");
    }

    @Test
    void keepsLinesWhereTheyAreMeant() {
        assertThat(HtmlText.of("<pre>Ja,\n  gern</pre>")).isEqualTo("Ja,\n  gern");
    }

    @Test
    void showsTheLineAboveWhatIsQuoted() {
        assertThat(HtmlText.of("Ja<hr>Von: Bot")).isEqualTo("Ja\n" + "_".repeat(32) + "\nVon: Bot");
    }
}

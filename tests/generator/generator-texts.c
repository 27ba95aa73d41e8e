/* SPDX-License-Identifier: GPL-3.0-or-later
 * The words of generated datasets: all of them made up, none of them anybody's. */
#include "generator-texts.h"

#define N_PHRASES 8

static const char *const languages[GENERATOR_N_LANGUAGES] = { "en", "de", "fr", "es", "ru", "sv", "ar", "zh", "ja" };

/* Every language says the same, so that the English is the translation. */
static const char *const phrases[GENERATOR_N_LANGUAGES][N_PHRASES] = {
  { "We decide on the basis of security, and of nothing else.",
    "No company is excluded because of the country that it comes from.",
    "Whoever builds the network must be trusted for thirty years.", "The risk can be managed, and we are managing it.",
    "We have seen no evidence that would lead us to another answer.",
    "The law applies to every supplier in the same way.", "We shall speak with our partners before we decide.",
    "It would take the operators years to remove it all again." },
  { "Wir entscheiden nach der Sicherheit und nach nichts anderem.",
    "Kein Unternehmen wird wegen des Landes ausgeschlossen, aus dem es kommt.",
    "Wer das Netz baut, dem muss man dreißig Jahre lang vertrauen können.",
    "Das Risiko ist beherrschbar, und wir beherrschen es.",
    "Wir haben keine Beweise gesehen, die eine andere Antwort nahelegen.",
    "Das Gesetz gilt für jeden Anbieter in gleicher Weise.",
    "Wir werden mit unseren Partnern sprechen, bevor wir entscheiden.",
    "Die Betreiber bräuchten Jahre, um alles wieder auszubauen." },
  { "Nous décidons selon la sécurité, et selon rien d’autre.",
    "Aucune entreprise n’est exclue à cause du pays d’où elle vient.",
    "Il faut pouvoir faire confiance pendant trente ans à qui construit le réseau.",
    "Le risque peut être maîtrisé, et nous le maîtrisons.",
    "Nous n’avons vu aucune preuve qui nous mènerait à une autre réponse.",
    "La loi s’applique de la même manière à chaque fournisseur.",
    "Nous parlerons avec nos partenaires avant de décider.",
    "Il faudrait des années aux opérateurs pour tout retirer." },
  { "Decidimos según la seguridad, y según nada más.", "Ninguna empresa queda excluida por el país del que viene.",
    "En quien construye la red hay que poder confiar durante treinta años.",
    "El riesgo se puede gestionar, y lo estamos gestionando.",
    "No hemos visto pruebas que nos lleven a otra respuesta.",
    "La ley se aplica a todos los proveedores de la misma manera.", "Hablaremos con nuestros socios antes de decidir.",
    "Los operadores tardarían años en retirarlo todo." },
  { "Мы решаем исходя из безопасности и ни из чего другого.",
    "Ни одна компания не исключается из-за страны, из которой она происходит.",
    "Тому, кто строит сеть, нужно доверять тридцать лет.", "Риском можно управлять, и мы им управляем.",
    "Мы не видели доказательств, которые привели бы нас к другому ответу.",
    "Закон применяется к каждому поставщику одинаково.", "Мы поговорим с партнёрами, прежде чем решать.",
    "Операторам понадобятся годы, чтобы всё это убрать." },
  { "Vi beslutar utifrån säkerheten, och inget annat.",
    "Inget företag utesluts på grund av landet som det kommer från.",
    "Den som bygger nätet måste man kunna lita på i trettio år.", "Risken går att hantera, och vi hanterar den.",
    "Vi har inte sett några bevis som skulle ge oss ett annat svar.",
    "Lagen gäller för varje leverantör på samma sätt.", "Vi kommer att tala med våra partner innan vi beslutar.",
    "Det skulle ta operatörerna åratal att ta bort allt igen." },
  { "نحن نقرر على أساس الأمن ولا شيء غيره.", "لا تُستبعد أي شركة بسبب البلد الذي تأتي منه.",
    "من يبني الشبكة يجب أن يكون موضع ثقة لثلاثين عاماً.", "يمكن إدارة المخاطر، ونحن نديرها.",
    "لم نر دليلاً يقودنا إلى جواب آخر.", "ينطبق القانون على كل مورد بالطريقة نفسها.", "سنتحدث مع شركائنا قبل أن نقرر.",
    "سيستغرق الأمر من المشغلين سنوات لإزالة كل شيء." },
  { "我们的决定以安全为依据，别无其他。", "任何企业都不会因其来自哪个国家而被排除。",
    "建设网络的人，必须在三十年里值得信任。", "风险是可以管控的，我们正在管控。",
    "我们没有看到会使我们得出另一种答案的证据。", "法律对每一家供应商一视同仁。", "在作出决定之前，我们会与伙伴商谈。",
    "运营商要花好几年才能把设备全部拆除。" },
  { "私たちは安全保障に基づいて決定し、それ以外には基づかない。", "出身国を理由に排除される企業はない。",
    "ネットワークを築く者は、三十年にわたり信頼できなければならない。", "リスクは管理できるし、私たちは管理している。",
    "別の答えに導くような証拠は見ていない。", "法律はすべての供給者に等しく適用される。",
    "決定する前に、パートナーと話し合う。", "すべてを取り除くには、事業者に何年もかかるだろう。" },
};

static const char *const id_words[] = { "networks", "licence",  "review", "tender", "hearing", "border", "harbour",
                                        "railway",  "spectrum", "cables", "budget", "treaty",  "audit" };

static const char *const given_names[] = { "Ada",  "Bruno", "Chidi", "Dalia", "Emre", "Farah", "Goran", "Hana",
                                           "Ines", "Jonas", "Kaveh", "Lucía", "Mei",  "Nils",  "Oksana" };
static const char *const family_names[] = { "Example",   "Beispiel", "Ejemplo", "Exempel", "Örnek",
                                            "Przykład",  "Примеров", "例",      "Esempio", "Piekl",
                                            "O’Example", "Näide",    "Dæmi" };

static const char *const subjects[] = { "The government", "The ministry",       "The regulator", "The cabinet",
                                        "The parliament", "The prime minister", "A court",       "The operators" };
static const char *const verbs[] = { "approved", "published", "discussed", "rejected", "amended", "announced" };
static const char *const objects[] = { "the rules for network equipment", "a list of suppliers",
                                       "the licence conditions",          "a report on the risks",
                                       "the tender of the northern line", "an agreement with its neighbours" };

#define PICK(list, number) ((list)[(number) % G_N_ELEMENTS (list)])
#define PICK_ANY(list, rand) ((list)[g_rand_int_range (rand, 0, G_N_ELEMENTS (list))])

/**
 * generator_text_get_language:
 * @language: the number of a language
 *
 * Returns: (transfer none): its tag
 */
const char *
generator_text_get_language (guint language)
{
  return languages[language];
}

/**
 * generator_text_make_id:
 * @prefix: what the record is
 * @number: its number
 *
 * Returns: (transfer full): the same id for the same number, as long as those that editors write
 */
char *
generator_text_make_id (const char *prefix, guint number)
{
  return g_strdup_printf ("%s-%s-%s-%u", prefix, PICK (id_words, number),
                          PICK (id_words, number / G_N_ELEMENTS (id_words) + 1), number);
}

/**
 * generator_text_make_name:
 * @number: the number of a person
 *
 * Returns: (transfer full): a name
 */
char *
generator_text_make_name (guint number)
{
  return g_strdup_printf ("%s %s", PICK (given_names, number),
                          PICK (family_names, number / G_N_ELEMENTS (given_names)));
}

/**
 * generator_text_make_title:
 * @rand: where chance comes from
 *
 * Returns: (transfer full): what happened, without a full stop
 */
char *
generator_text_make_title (GRand *rand)
{
  const char *subject = PICK_ANY (subjects, rand);
  const char *verb = PICK_ANY (verbs, rand);

  return g_strdup_printf ("%s %s %s", subject, verb, PICK_ANY (objects, rand));
}

/**
 * generator_text_make_sentence:
 * @rand: where chance comes from
 *
 * Returns: (transfer full): what happened and when
 */
char *
generator_text_make_sentence (GRand *rand)
{
  g_autofree char *title = generator_text_make_title (rand);
  int days = g_rand_int_range (rand, 2, 900);

  return g_strdup_printf ("%s, %d days after the first reports of it.", title, days);
}

/**
 * generator_text_make_quote:
 * @rand: where chance comes from
 * @language: the number of a language
 * @text: (out) (transfer full): one sentence to three in it
 * @translation: (out) (transfer full): the same in English
 *
 * Makes the words of a quote.
 */
void
generator_text_make_quote (GRand *rand, guint language, char **text, char **translation)
{
  GString *words = g_string_new (NULL);
  GString *english = g_string_new (NULL);
  /* A translation takes as much room as a third sentence. */
  int n_phrases = g_rand_int_range (rand, 1, language == 0 ? 4 : 3);
  int phrase = g_rand_int_range (rand, 0, N_PHRASES);

  for (int i = 0; i < n_phrases; i++)
    {
      /* What the source leaves out between two pieces is marked as the format says. */
      const char *joint = i == 0 ? "" : g_rand_int_range (rand, 0, 3) == 0 ? " … " : " ";

      g_string_append_printf (words, "%s%s", joint, phrases[language][phrase]);
      g_string_append_printf (english, "%s%s", joint, phrases[0][phrase]);
      phrase = (phrase + 3) % N_PHRASES;
    }
  *text = g_string_free (words, FALSE);
  *translation = g_string_free (english, FALSE);
}

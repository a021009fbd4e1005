// CLD2 behind one C function.
#include "text/cld2.h"

#include <cstdio>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

const char *
tam_cld2(const char *text, size_t n, const char *hint, int *percent)
{
	const CLD2::CLDHints hints = {hint, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
	CLD2::Language best[3];
	double normalized[3];
	int share[3], bytes = 0, valid = 0;
	bool reliable = false;

	CLD2::ExtDetectLanguageSummaryCheckUTF8(text, static_cast<int>(n), true, &hints, 0, best,
		share, normalized, nullptr, &bytes, &reliable, &valid);
	*percent = share[0];
	if (!reliable || best[0] == CLD2::UNKNOWN_LANGUAGE || best[0] == CLD2::TG_UNKNOWN_LANGUAGE)
		return nullptr;
	return CLD2::LanguageCode(best[0]);
}

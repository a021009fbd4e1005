# Frames of forum software.

rule en.forum.frame
about Frame of forum software around the posts
class navigation
lang en
cut line
text {Post Reply|Quick reply|Post a reply|Reply as linked topic|Board index|Delete cookies|Delete all board cookies|All times are UTC|Who is online|Report this post|Reply with quote|Reply With Quote|Display posts from previous|Print view|Thread Tools|Show Printable Version|Email this Page|Subscribe to this Thread|Display Modes|Linear Mode|Hybrid Mode|Threaded Mode|Switch to Linear Mode|Posting Permissions|You may not post new threads|You may not post replies|You may not post attachments|You may not edit your posts|BB code is On|Smilies are On|\[IMG\] code is On|\[VIDEO\] code is On|HTML code is Off|Quick Navigation|Forum Rules|You cannot post new topics in this forum|You cannot reply to topics in this forum|You cannot edit your posts in this forum|You cannot delete your posts in this forum|You cannot post attachments in this forum|New & Unread Topics|Topic list, column headers with buttons are sortable|Not open for further replies|Thread starter|Thread starter Start date|Click to expand...|Search forums|New posts Search forums|Search this thread|You must log in or register to reply here|Similar threads|This thread is closed|Reaction score|Joined Messages|Messages Reaction score|Last edited by a moderator|View previous topic|View next topic|Previous topic|Next topic|Mark forums read|View unanswered posts|View active topics}
re ^\h*Users browsing this forum:[^\n]{2,120}$
re ^\h*(?:There are|In total there (?:is|are)) \d+ users? online\b[^\n]{0,160}$
re ^\h*All times are GMT(?: ?[+-]\d{1,2})?\.(?: The time now is [^\n]{4,24})?\h*$
re ^\h*Return to “[^”\n]{2,60}”\h*$
re ^\h*(?:Powered by|Community platform by|Forum software by) (?:phpBB|vBulletin|XenForo|Discourse|MyBB|Invision|Simple Machines|SMF|Flarum|Vanilla|IP\.Board|Invision Community|Jive|Khoros)\b[^\n]{0,140}$
text {Improve this question|Improve this answer|Highest score (default)|Date modified (newest first)|Date created (oldest first)|Ask question|Sign up or log in to customize your list|To subscribe to this RSS feed, copy and paste this URL into your RSS reader|See similar questions with these tags|Start asking to get answers|Find the answer to your question by asking|Reset to default|Question feed|Insert quotes…|Featured on Meta|Unanswered|current community|your communities|more stack exchange communities|company blog|more hot questions|Not the answer you're looking for? Browse other questions tagged|Sorted by:|Thanks for contributing an answer|Your Answer}
text {Asked|Modified|Active|Viewed} [<num>] {year|years|month|months|day|days|times|k times}[, <num> {year|years|month|months}][ ago]
yes Reply with quote
yes You may not post replies
yes Click to expand...
yes Users browsing this forum: No registered users and 3 guests
yes All times are GMT. The time now is 10:15 AM.
yes Powered by phpBB® Forum Software © phpBB Limited
yes Asked 14 years, 10 months ago
no Reply with quotes from the Bible, he advised.
no Previous topics were not discussed.

rule en.forum.word
about Word of forum software beside chrome
class navigation
lang en
at edge, beside-chrome
cut line
text {Last reply|Jump to|Join date|Sort by|This thread|This forum|Posts|Joined|Members|Location|Threads|New posts|What's new|Latest activity|New profile posts|Guest|Moderator|Administrator|Registered|Offline|Online|Like|Quote|Report|Top Bottom|Bump|Solved|Views|Replies|Activity|Add a comment|Start date}
yes Jump to
yes Last reply
no Joined the army in May
no Add a comment in the margin.

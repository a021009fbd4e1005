# Comment forms and counters of the software that most blogs run, in English.

rule any.comment-form.wordpress
about Label of a comment form
class comment-form
lang any
cut line
text {Leave a Reply|Leave a comment|Leave a Response|Post a comment|Write a comment|Add comment|Add your comment|Submit comment|Post comment|Cancel reply|Leave a Reply Cancel reply|Leave a comment Cancel reply|Comment navigation|View comments|View all comments|Show comments|Hide comments|Load comments|Read comments|Comments are closed|Comments are off for this post|No comments yet|Be the first to comment|Be the first to leave a comment|Be the first to share what you think|Reply to this comment|Most recent comments|Recent comments|Write a Comment...|You may also comment on|Type your comment here|Enter your comment here...|Discussion about this post|Comments feed|About this comment}
text {Leave|Post|Write|Add|Cancel} {a reply|reply|a comment|comment|your reply} {to|on} <name>
text +Comments Leave a Comment
text {Log in with|or sign up with Disqus or pick a name|Disqus is a discussion network|Sort by Best|Add Disqus to your site|Show more replies|This comment was deleted|Add new comment|Type your email...|This comment has been deleted|Start the discussion…|Recommend this discussion|Comment as a guest|Load more replies}
yes Leave a Reply
yes Be the first to comment!
yes Comments are closed.
yes Log in with
no Leave a reply for the king at the gate, the herald said.

rule any.comment-form.notice
about Notice under a comment form
class comment-form
lang any
cut line
re (?i)^\h*(?:your e-?mail(?: address)? (?:will not|won['’]t|is never|will never) be (?:published|shared|displayed)(?:\.|\h*$|[.,]?\h*(?:required|fields|or shared|and|\()[^\n]{0,90})|required fields are marked\h?\*?\.?|save my name, e-?mail,? (?:address )?and website in this browser[^\n]{0,60}|notify me (?:of|by|when|about|via)\b[^\n]{0,80}(?:comments?|posts?|e-?mail)[^\n]{0,30}|this site uses akismet to reduce spam\.[^\n]{0,90}|you may use these html tags[^\n]{0,200}|(?:please )?enter your comment!?|please enter your name here|please enter your e-?mail(?: address)? here|you have entered an incorrect email address!?|fill in your details below or click an icon to log in:?|you are commenting using your [^\n]{0,60}|post was not sent - check your email addresses!?|email check failed, please try again|sorry, your blog cannot share posts by email\.?|all comments are moderated[^\n]{0,80}|your comment (?:is awaiting moderation|will be (?:published|visible) after (?:approval|moderation))\.?|connecting to %s|%d bloggers like this:?|leave this field (?:blank|empty)[^\n]{0,20})\h*$
yes Your email address will not be published. Required fields are marked *
yes Save my name, email, and website in this browser for the next time I comment.
yes This site uses Akismet to reduce spam. Learn how your comment data is processed.
no Your email address will not be published in the parish register, the priest joked.

rule any.comment-form.field
about Name of a form field beside chrome
class comment-form
lang any
at edge, beside-chrome
cut line
text {Name|Name *|Your name|First name|Last name|Email|Email *|E-mail|Your email|Your email address|Email address|Website|Url|Comment|Comment *|Comments|Reply|Message|Your message|Submit|Post|Subject|Username|Phone|Company|Required|Preview|Report|Like|Dislike|Upvote|Quote|Edit|Delete|Flag|Permalink|Cancel|Send|Name (required)|Email (required)|Email (will not be published) (required)|reply to this|Newest|Oldest|Best|Top|Δ|Add a comment|Join the conversation|Join the discussion|Sort by oldest|Sort by newest|Newest first|Oldest first|Start the discussion|Start a discussion|What do you think?}
yes Email
yes Name *
no Email me the list.
no Name the three rivers

rule any.comment-counter.english
about Number of comments, replies, views
class comment-counter
lang any
cut line
text {No|<num>} {comments|replies|responses|reactions} [so far|yet|Leave a comment|Add comment|on this post]
text <num> comment [so far|Leave a comment|Add comment|on this post]
text {Comments|Replies|Responses|Views}{ |}(<num>)
text {Comments|Views} : <num>
text <num> {views|likes|Likes <num> Comments|upvotes|reads|people like this|Comment(s)}
text {View|Show|See|Read} [all] <num> {comments|replies}
yes 14 Comments
yes Comments (3)
yes View all 12 comments
no 14 comments were read aloud in court.
no No comment was made by the mayor.
no No comment.

# A number alone is nothing; in a run of chrome it is a counter.
rule any.comment-counter.number
about Bare number beside chrome at the edge of the text
class comment-counter
lang any
at edge, beside-chrome
cut line
re ^\h*[(\[]?\h*\d{1,3}(?:[., \h]?\d{3}){0,2}\h*[)\]]?\h*[KkM]?\h*$
yes 0
yes (12)
yes 1,204
no 12 monkeys
no 1914-1918

rule any.comment-login.english
about Prompt to log in before commenting
class comment-login
lang any
cut line
re (?i)^\h*\(?(?:you (?:must|need to|have to) (?:be )?(?:log(?:ged)? in|sign(?:ed)? in|register(?:ed)?|a member)\b[^.!?]{0,40}\b(?:to|before|in order to)\b[^.!?]{0,20}(?:post|comment|reply|respond|answer|leave|vote|join|participate)[^.!?]{0,40}|(?:please )?(?:log ?in|sign in|login)(?: or (?:register|sign up|create an account))?(?: here)? to (?:post|leave|add|write|join|view|reply|comment|vote)\b[^.!?]{0,40}(?:comments?|reply|conversation|discussion|vote)?|(?:create an account|sign up|register) (?:or|and) (?:sign in|log in) to (?:comment|reply|post)[^.!?]{0,30}|log in or sign up to (?:leave a comment|comment|reply|vote)[^.!?]{0,30}|join (?:the )?conversation,? (?:by )?(?:log|sign)(?:ging|ing)? in[^.!?]{0,40})[.!]?\)?\h*$
yes You must be logged in to post a comment.
yes (You must log in or register to reply here.)
yes Log in to join the discussion
no You must be logged in to post a comment, but nobody had told the old man, who went on writing letters.

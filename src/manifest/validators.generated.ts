// @ts-nocheck
/** Validators of the schemas, written by `npm run generate`: not edited by hand. */
var pt=(r,s)=>()=>{try{return s||r((s={exports:{}}).exports,s),s.exports}catch(v){throw s=0,v}};var ut=pt(nt=>{"use strict";Object.defineProperty(nt,"__esModule",{value:!0});function ct(r){let s=r.length,v=0,
q=0,x;for(;q<s;)v++,x=r.charCodeAt(q++),x>=55296&&x<=56319&&q<s&&(x=r.charCodeAt(q),(x&64512)===56320&&q++);return v}
nt.default=ct;ct.code='require("ajv/dist/runtime/ucs2length").default'});var dt=pt((Bt,ht)=>{"use strict";ht.exports=function r(s,v){if(s===v)return!0;if(s&&v&&typeof s=="object"&&typeof v==
"object"){if(s.constructor!==v.constructor)return!1;var q,x,e;if(Array.isArray(s)){if(q=s.length,q!=v.length)return!1;
for(x=q;x--!==0;)if(!r(s[x],v[x]))return!1;return!0}if(s.constructor===RegExp)return s.source===v.source&&s.flags===
v.flags;if(s.valueOf!==Object.prototype.valueOf)return s.valueOf()===v.valueOf();if(s.toString!==Object.prototype.
toString)return s.toString()===v.toString();if(e=Object.keys(s),q=e.length,q!==Object.keys(v).length)return!1;
for(x=q;x--!==0;)if(!Object.prototype.hasOwnProperty.call(v,e[x]))return!1;for(x=q;x--!==0;){var t=e[x];if(!r(
s[t],v[t]))return!1}return!0}return s!==s&&v!==v}});var yt=pt(mt=>{"use strict";Object.defineProperty(mt,"__esModule",{value:!0});var ft=dt();ft.code='require("aj\
v/dist/runtime/equal").default';mt.default=ft});var Ut=bt,ie={type:"object",required:["apiVersion","kind","metadata"],additionalProperties:!1,properties:{apiVersion:{
$ref:"definitions.json#/definitions/apiVersion"},kind:{const:"Project"},metadata:{$ref:"definitions.json#/defi\
nitions/projectMetadata"},spec:{$ref:"#/definitions/projectSpec"}},definitions:{projectSpec:{type:"object",additionalProperties:!1,
properties:{description:{type:"string",maxLength:1e3,default:""},repository:{$ref:"definitions.json#/definitio\
ns/repository"},path:{type:"string",pattern:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$",maxLength:2e3,"x-orca-message":"\
must be an absolute path"},suspend:{type:"boolean",default:!1},limits:{type:"object",additionalProperties:!1,properties:{
maxConcurrentRuns:{type:"integer",minimum:1,maximum:1e5},maxOpenPullRequests:{type:"integer",minimum:1,maximum:1e5}}},
budget:{type:"object",additionalProperties:!1,properties:{usdPerDay:{$ref:"#/definitions/usd"},tokensPerDay:{$ref:"\
#/definitions/tokens"},usdPerTask:{$ref:"#/definitions/usd"},tokensPerTask:{$ref:"#/definitions/tokens"}}},pullRequests:{
type:"object",additionalProperties:!1,properties:{draft:{type:"boolean",default:!1},labels:{type:"array",items:{
type:"string",minLength:1,maxLength:50},uniqueItems:!0,maxItems:100},reviewers:{type:"array",items:{$ref:"#/de\
finitions/reviewer"},uniqueItems:!0,maxItems:15},assignees:{type:"array",items:{$ref:"#/definitions/account"},
uniqueItems:!0,maxItems:10},merge:{type:"string",enum:["never","whenGreen"],default:"never"},requiredApprovals:{
type:"integer",minimum:0,maximum:20,default:1},ci:{type:"string",enum:["required","optional"],default:"require\
d"},ciQuietSeconds:{type:"integer",minimum:0,maximum:3600,default:60},maxFeedbackRounds:{type:"integer",minimum:0,
maximum:100,default:10},maxCiRounds:{type:"integer",minimum:0,maximum:20,default:3},maxMergeRounds:{type:"inte\
ger",minimum:0,maximum:20,default:5},closeOnPrune:{type:"boolean",default:!0}}},protectedPaths:{type:"array",items:{
$ref:"definitions.json#/definitions/glob"},uniqueItems:!0,maxItems:1e3},checks:{$ref:"definitions.json#/defini\
tions/checks"},modelAliases:{$ref:"definitions.json#/definitions/modelAliases"},agents:!1,toolPresets:{type:"o\
bject",propertyNames:{$ref:"definitions.json#/definitions/presetName"},additionalProperties:{$ref:"definitions\
.json#/definitions/toolPreset"},maxProperties:50},mcpServers:{type:"object",propertyNames:{$ref:"definitions.j\
son#/definitions/name"},additionalProperties:{$ref:"definitions.json#/definitions/mcpServer"},maxProperties:50},
notifications:!1,triggers:{type:"object",additionalProperties:!1,properties:{issues:{type:"array",items:{$ref:"\
#/definitions/issueTrigger"},maxItems:20}}}},allOf:[{not:{required:["repository","path"]},"x-orca-message":'"r\
epository" and "path" exclude each other: keep one of them'}]},issueTrigger:{type:"object",required:["label"],
additionalProperties:!1,properties:{label:{type:"string",minLength:1,maxLength:50,pattern:"^[^,\\n]*$","x-orca\
-message":"must be a name of at most 50 characters without a comma"},declareBy:{type:"string",enum:["commit","\
pullRequest"],default:"commit"},prompt:{type:"string",minLength:1,maxLength:2e4},requiredCapabilities:{type:"a\
rray",items:{$ref:"definitions.json#/definitions/capability"},uniqueItems:!0,maxItems:100},priority:{type:"int\
eger",minimum:0,maximum:1e3,default:0}}},usd:{type:"number",minimum:.01,maximum:1e7},tokens:{type:"integer",minimum:1,
maximum:1e12},account:{type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$",maxLength:100,"x-orca-\
message":'must be the name of an account, without "@"'},reviewer:{type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0\
-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$",maxLength:100,"x-orca-message":'must be the name of an account without \
"@", or organisation/team'}}},Ne={const:"orca.dev/v1alpha1"},Se={type:"object",required:["name"],additionalProperties:!1,
properties:{name:{$ref:"#/definitions/name"},labels:{$ref:"#/definitions/labels"},annotations:{$ref:"#/definit\
ions/annotations"}}},A={type:"string",pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,"x-orca-message":'\
must be lower-case letters, digits and "-", start and end with a letter or digit, and have at most 63 characte\
rs'},P=ut().default,R=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","u"),Z={type:"object",propertyNames:{$ref:"\
#/definitions/labelKey"},additionalProperties:{type:"string",pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9]\
)?)?$",maxLength:63,"x-orca-message":'must be at most 63 letters, digits, "-", "_" and ".", and start and end \
with a letter or digit'}},oe={pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-\
9])?$",maxLength:253,"x-orca-message":'must be letters, digits, "-", "_" and ".", with an optional DNS prefix \
before a "/"'},ve=new RegExp("^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","u"),
it=new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","u");function Y(r,{instancePath:s="",parentData:v,
parentDataProperty:q,rootData:x=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let a in r){
let h=t;if(typeof a=="string"){if(P(a)>253){let d={instancePath:s,schemaPath:"#/definitions/labelKey/maxLength",
keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,parentSchema:oe,
data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}if(!ve.test(a)){let d={instancePath:s,schemaPath:"#/defini\
tions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-\
Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za\
-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",
parentSchema:oe,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}}var i=h===t;if(!i){let d={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property name must be va\
lid",schema:Z.propertyNames,parentSchema:Z,data:r};e===null?e=[d]:e.push(d),t++}}for(let a in r){let h=r[a];if(typeof h==
"string"){if(P(h)>63){let d={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additio\
nalProperties/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",
schema:63,parentSchema:Z.additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}if(!it.test(h)){let d={instancePath:s+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{
pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},message:'must match pattern "^([A-Za-z0-9]([-A-Za-z0-\
9_.]*[A-Za-z0-9])?)?$"',schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:Z.additionalProperties,
data:h};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.
additionalProperties.type,parentSchema:Z.additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}}}else{let a={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.type,
parentSchema:Z,data:r};e===null?e=[a]:e.push(a),t++}return Y.errors=e,t===0}var ye={type:"object",propertyNames:{
$ref:"#/definitions/labelKey"},additionalProperties:{type:"string",maxLength:65536}};function K(r,{instancePath:s="",
parentData:v,parentDataProperty:q,rootData:x=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){
for(let a in r){let h=t;if(typeof a=="string"){if(P(a)>253){let d={instancePath:s,schemaPath:"#/definitions/la\
belKey/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,
parentSchema:oe,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}if(!ve.test(a)){let d={instancePath:s,schemaPath:"\
#/definitions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0\
-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9\
]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-\
z0-9])?$",parentSchema:oe,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}}var i=h===t;if(!i){let d={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property name must be va\
lid",schema:ye.propertyNames,parentSchema:ye,data:r};e===null?e=[d]:e.push(d),t++}}for(let a in r){let h=r[a];
if(typeof h=="string"){if(P(h)>65536){let d={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65\
536 characters",schema:65536,parentSchema:ye.additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}}else{let d={
instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:ye.additionalProperties.type,parentSchema:ye.additionalProperties,
data:h};e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:ye.type,parentSchema:ye,data:r};e===null?e=[a]:e.push(a),t++}return K.
errors=e,t===0}function $e(r,{instancePath:s="",parentData:v,parentDataProperty:q,rootData:x=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let i={instancePath:s,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:Se.
required,parentSchema:Se,data:r};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i==="name"||i==="labels"||i===
"annotations")){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:Se,data:r};e===null?
e=[a]:e.push(a),t++}if(r.name!==void 0){let i=r.name;if(typeof i=="string"){if(P(i)>63){let a={instancePath:s+
"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have\
 more than 63 characters",schema:63,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}if(!R.test(i)){let a={
instancePath:s+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-\
9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s+"/name",schemaPath:"\
#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,
data:i};e===null?e=[a]:e.push(a),t++}}r.labels!==void 0&&(Y(r.labels,{instancePath:s+"/labels",parentData:r,parentDataProperty:"\
labels",rootData:x})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.annotations!==void 0&&(K(r.annotations,
{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annotations",rootData:x})||(e=e===null?K.errors:
e.concat(K.errors),t=e.length))}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object",schema:Se.type,parentSchema:Se,data:r};e===null?e=[i]:e.push(i),t++}return $e.
errors=e,t===0}var S={type:"object",additionalProperties:!1,properties:{description:{type:"string",maxLength:1e3,
default:""},repository:{$ref:"definitions.json#/definitions/repository"},path:{type:"string",pattern:"^(/|[A-Z\
a-z]:[\\\\/])[^\\u0000]*$",maxLength:2e3,"x-orca-message":"must be an absolute path"},suspend:{type:"boolean",
default:!1},limits:{type:"object",additionalProperties:!1,properties:{maxConcurrentRuns:{type:"integer",minimum:1,
maximum:1e5},maxOpenPullRequests:{type:"integer",minimum:1,maximum:1e5}}},budget:{type:"object",additionalProperties:!1,
properties:{usdPerDay:{$ref:"#/definitions/usd"},tokensPerDay:{$ref:"#/definitions/tokens"},usdPerTask:{$ref:"\
#/definitions/usd"},tokensPerTask:{$ref:"#/definitions/tokens"}}},pullRequests:{type:"object",additionalProperties:!1,
properties:{draft:{type:"boolean",default:!1},labels:{type:"array",items:{type:"string",minLength:1,maxLength:50},
uniqueItems:!0,maxItems:100},reviewers:{type:"array",items:{$ref:"#/definitions/reviewer"},uniqueItems:!0,maxItems:15},
assignees:{type:"array",items:{$ref:"#/definitions/account"},uniqueItems:!0,maxItems:10},merge:{type:"string",
enum:["never","whenGreen"],default:"never"},requiredApprovals:{type:"integer",minimum:0,maximum:20,default:1},
ci:{type:"string",enum:["required","optional"],default:"required"},ciQuietSeconds:{type:"integer",minimum:0,maximum:3600,
default:60},maxFeedbackRounds:{type:"integer",minimum:0,maximum:100,default:10},maxCiRounds:{type:"integer",minimum:0,
maximum:20,default:3},maxMergeRounds:{type:"integer",minimum:0,maximum:20,default:5},closeOnPrune:{type:"boole\
an",default:!0}}},protectedPaths:{type:"array",items:{$ref:"definitions.json#/definitions/glob"},uniqueItems:!0,
maxItems:1e3},checks:{$ref:"definitions.json#/definitions/checks"},modelAliases:{$ref:"definitions.json#/defin\
itions/modelAliases"},agents:!1,toolPresets:{type:"object",propertyNames:{$ref:"definitions.json#/definitions/\
presetName"},additionalProperties:{$ref:"definitions.json#/definitions/toolPreset"},maxProperties:50},mcpServers:{
type:"object",propertyNames:{$ref:"definitions.json#/definitions/name"},additionalProperties:{$ref:"definition\
s.json#/definitions/mcpServer"},maxProperties:50},notifications:!1,triggers:{type:"object",additionalProperties:!1,
properties:{issues:{type:"array",items:{$ref:"#/definitions/issueTrigger"},maxItems:20}}}},allOf:[{not:{required:[
"repository","path"]},"x-orca-message":'"repository" and "path" exclude each other: keep one of them'}]},ue={type:"\
number",minimum:.01,maximum:1e7},he={type:"integer",minimum:1,maximum:1e12},je={type:"string",pattern:"^[A-Za-\
z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$",maxLength:100,"x-orca-message":'must be the name of an ac\
count without "@", or organisation/team'},qe={type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$",
maxLength:100,"x-orca-message":'must be the name of an account, without "@"'},U={type:"string",pattern:"^(?!/)\
(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$",maxLength:1e3,"x-orca-message":'must be a path or glob relative\
 to the root of the repository, with forward slashes and without ".."'},re={type:"string",pattern:"^[a-z0-9]([\
-a-z0-9]*[a-z0-9])?$",maxLength:63,"x-orca-message":'must be lower-case letters, digits and "-", start and end\
 with a letter or digit, and have at most 63 characters'},Pe=Object.prototype.hasOwnProperty,M=yt().default,we={
type:"object",required:["url"],additionalProperties:!1,properties:{url:{$ref:"#/definitions/repositoryUrl"},branch:{
$ref:"#/definitions/branch"}}},ae={type:"string",pattern:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\
\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/\
[^\\u0000]*)$",maxLength:2e3,"x-orca-message":"must be https://host/path, git@host:path, ssh://host/path or an\
 absolute path, without a user name and password for HTTPS"},C={type:"string",pattern:"^(?![-/.])(?!.*(\\.\\.|//\
|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",maxLength:200,"x-orca-message":"mu\
st be the name of a branch that Git accepts, without refs/heads/"},ot=new RegExp("^(https?://[^\\s/@?#]+/[^\\s?#\
]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[\
^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$","u"),xe=new RegExp("^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u0\
07f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$","u");function Oe(r,{instancePath:s="",parentData:v,parentDataProperty:q,
rootData:x=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.url===void 0){let i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property\
 'url'",schema:we.required,parentSchema:we,data:r};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i==="url"||
i==="branch")){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:we,data:r};e===null?
e=[a]:e.push(a),t++}if(r.url!==void 0){let i=r.url;if(typeof i=="string"){if(P(i)>2e3){let a={instancePath:s+"\
/url",schemaPath:"#/definitions/repositoryUrl/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must \
NOT have more than 2000 characters",schema:2e3,parentSchema:ae,data:i};e===null?e=[a]:e.push(a),t++}if(!ot.test(
i)){let a={instancePath:s+"/url",schemaPath:"#/definitions/repositoryUrl/pattern",keyword:"pattern",params:{pattern:"\
^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\\
s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"},message:'must match pattern "^(https?:/\
/[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-\
Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"',schema:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-\
Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file://\
/[^\\s?#]+|/[^\\u0000]*)$",parentSchema:ae,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s+"/\
url",schemaPath:"#/definitions/repositoryUrl/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng",schema:ae.type,parentSchema:ae,data:i};e===null?e=[a]:e.push(a),t++}}if(r.branch!==void 0){let i=r.branch;
if(typeof i=="string"){if(P(i)>200){let a={instancePath:s+"/branch",schemaPath:"#/definitions/branch/maxLength",
keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:C,
data:i};e===null?e=[a]:e.push(a),t++}if(!xe.test(i)){let a={instancePath:s+"/branch",schemaPath:"#/definitions\
/branch/pattern",keyword:"pattern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\\
[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'must match pattern "^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u002\
0\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007\
f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:C,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s+
"/branch",schemaPath:"#/definitions/branch/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:C.type,parentSchema:C,data:i};e===null?e=[a]:e.push(a),t++}}}else{let i={instancePath:s,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object",schema:we.type,parentSchema:we,data:r};e===
null?e=[i]:e.push(i),t++}return Oe.errors=e,t===0}var ce={type:"array",items:{$ref:"#/definitions/check"},maxItems:50},
k={type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,maxLength:100},fileExists:{
type:"object",required:["paths"],additionalProperties:!1,properties:{paths:{type:"array",items:{$ref:"#/defini\
tions/glob"},minItems:1,maxItems:100}}},command:{type:"object",required:["run"],additionalProperties:!1,properties:{
run:{type:"string",pattern:"\\S",maxLength:8192,"x-orca-message":"must be a command of at most 8192 characters"},
timeoutSeconds:{type:"integer",minimum:1,maximum:86400,default:600}}},tests:{type:"object",additionalProperties:!1,
properties:{runner:{type:"string",enum:["auto","vitest","jest","node","pytest","go","cargo"],default:"auto"},args:{
type:"array",items:{type:"string",minLength:1,maxLength:4096},maxItems:100},minPassed:{type:"integer",minimum:1,
maximum:1e6,default:1},timeoutSeconds:{type:"integer",minimum:1,maximum:86400,default:600}}},jsonSchema:{type:"\
object",required:["file","schema"],additionalProperties:!1,properties:{file:{$ref:"#/definitions/filePath"},schema:{
type:["object","boolean"]}}},diff:{type:"object",minProperties:1,additionalProperties:!1,properties:{maxFiles:{
type:"integer",minimum:0,maximum:1e6},maxLines:{type:"integer",minimum:0,maximum:1e8},allow:{type:"array",items:{
$ref:"#/definitions/glob"},minItems:1,maxItems:1e3},deny:{type:"array",items:{$ref:"#/definitions/glob"},minItems:1,
maxItems:1e3}}},critic:{type:"object",required:["instructions"],additionalProperties:!1,properties:{model:{$ref:"\
#/definitions/model"},instructions:{type:"string",pattern:"\\S",maxLength:16384,"x-orca-message":"must say wha\
t to judge by, in at most 16384 characters"},passScore:{type:"integer",minimum:1,maximum:100,default:70}}}},oneOf:[
{required:["fileExists"]},{required:["command"]},{required:["tests"]},{required:["jsonSchema"]},{required:["di\
ff"]},{required:["critic"]}]},de={type:"string",pattern:"^(?!/)(?!.*/(/|$))(?!(.*/)?\\.\\.?(/|$))(?!\\.git/)[^\\u0\
000-\\u001f\\\\*?\\[\\]{}]+$",maxLength:1e3,"x-orca-message":'must be the path of one file relative to the roo\
t of the repository, without "..", "//", "/" at its end and wildcards'},T={type:"string",pattern:"^[A-Za-z0-9]\
[-A-Za-z0-9._:/@\\[\\]]*$",maxLength:128,"x-orca-message":"must be an alias such as sonnet, or the full id of \
a model"},Ze=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$","u"),rt=new RegExp("\\S","u"),Pt=new RegExp(
"^(?!/)(?!.*/(/|$))(?!(.*/)?\\.\\.?(/|$))(?!\\.git/)[^\\u0000-\\u001f\\\\*?\\[\\]{}]+$","u"),fe=new RegExp("^[\
A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$","u");function me(r,{instancePath:s="",parentData:v,parentDataProperty:q,rootData:x=r}={}){
let e=null,t=0,i=t,a=!1,h=null,d=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.fileExists===void 0){let o={
instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"fileExists"},message:"\
must have required property 'fileExists'",schema:k.oneOf[0].required,parentSchema:k.oneOf[0],data:r};e===null?
e=[o]:e.push(o),t++}var l=d===t;l&&(a=!0,h=0);let c=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.command===
void 0){let o={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"comm\
and"},message:"must have required property 'command'",schema:k.oneOf[1].required,parentSchema:k.oneOf[1],data:r};
e===null?e=[o]:e.push(o),t++}var l=c===t;if(l&&a)a=!1,h=[h,1];else{l&&(a=!0,h=1);let o=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.tests===void 0){let u={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"requi\
red",params:{missingProperty:"tests"},message:"must have required property 'tests'",schema:k.oneOf[2].required,
parentSchema:k.oneOf[2],data:r};e===null?e=[u]:e.push(u),t++}var l=o===t;if(l&&a)a=!1,h=[h,2];else{l&&(a=!0,h=
2);let u=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.jsonSchema===void 0){let p={instancePath:s,schemaPath:"\
#/oneOf/3/required",keyword:"required",params:{missingProperty:"jsonSchema"},message:"must have required prope\
rty 'jsonSchema'",schema:k.oneOf[3].required,parentSchema:k.oneOf[3],data:r};e===null?e=[p]:e.push(p),t++}var l=u===
t;if(l&&a)a=!1,h=[h,3];else{l&&(a=!0,h=3);let p=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.diff===void 0){
let f={instancePath:s,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty:"diff"},message:"\
must have required property 'diff'",schema:k.oneOf[4].required,parentSchema:k.oneOf[4],data:r};e===null?e=[f]:
e.push(f),t++}var l=p===t;if(l&&a)a=!1,h=[h,4];else{l&&(a=!0,h=4);let f=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.critic===void 0){let j={instancePath:s,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty:"\
critic"},message:"must have required property 'critic'",schema:k.oneOf[5].required,parentSchema:k.oneOf[5],data:r};
e===null?e=[j]:e.push(j),t++}var l=f===t;l&&a?(a=!1,h=[h,5]):l&&(a=!0,h=5)}}}}if(a)t=i,e!==null&&(i?e.length=i:
e=null);else{let o={instancePath:s,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"mus\
t match exactly one schema in oneOf",schema:k.oneOf,parentSchema:k,data:r};e===null?e=[o]:e.push(o),t++}if(r&&
typeof r=="object"&&!Array.isArray(r)){for(let o in r)if(!(o==="name"||o==="fileExists"||o==="command"||o==="t\
ests"||o==="jsonSchema"||o==="diff"||o==="critic")){let m={instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties",schema:!1,
parentSchema:k,data:r};e===null?e=[m]:e.push(m),t++}if(r.name!==void 0){let o=r.name;if(typeof o=="string"){if(P(
o)>100){let m={instancePath:s+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit:100},
message:"must NOT have more than 100 characters",schema:100,parentSchema:k.properties.name,data:o};e===null?e=
[m]:e.push(m),t++}if(P(o)<1){let m={instancePath:s+"/name",schemaPath:"#/properties/name/minLength",keyword:"m\
inLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:k.properties.
name,data:o};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:s+"/name",schemaPath:"#/properties/name/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.name.type,parentSchema:k.
properties.name,data:o};e===null?e=[m]:e.push(m),t++}}if(r.fileExists!==void 0){let o=r.fileExists;if(o&&typeof o==
"object"&&!Array.isArray(o)){if(o.paths===void 0){let m={instancePath:s+"/fileExists",schemaPath:"#/properties\
/fileExists/required",keyword:"required",params:{missingProperty:"paths"},message:"must have required property\
 'paths'",schema:k.properties.fileExists.required,parentSchema:k.properties.fileExists,data:o};e===null?e=[m]:
e.push(m),t++}for(let m in o)if(m!=="paths"){let u={instancePath:s+"/fileExists",schemaPath:"#/properties/file\
Exists/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT ha\
ve additional properties",schema:!1,parentSchema:k.properties.fileExists,data:o};e===null?e=[u]:e.push(u),t++}
if(o.paths!==void 0){let m=o.paths;if(Array.isArray(m)){if(m.length>100){let n={instancePath:s+"/fileExists/pa\
ths",schemaPath:"#/properties/fileExists/properties/paths/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items",schema:100,parentSchema:k.properties.fileExists.properties.paths,data:m};e===
null?e=[n]:e.push(n),t++}if(m.length<1){let n={instancePath:s+"/fileExists/paths",schemaPath:"#/properties/fil\
eExists/properties/paths/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 ite\
ms",schema:1,parentSchema:k.properties.fileExists.properties.paths,data:m};e===null?e=[n]:e.push(n),t++}let u=m.
length;for(let n=0;n<u;n++){let p=m[n];if(typeof p=="string"){if(P(p)>1e3){let y={instancePath:s+"/fileExists/\
paths/"+n,schemaPath:"#/definitions/glob/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT h\
ave more than 1000 characters",schema:1e3,parentSchema:U,data:p};e===null?e=[y]:e.push(y),t++}if(!Ze.test(p)){
let y={instancePath:s+"/fileExists/paths/"+n,schemaPath:"#/definitions/glob/pattern",keyword:"pattern",params:{
pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\\
.(/|$))[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$",parentSchema:U,
data:p};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:s+"/fileExists/paths/"+n,schemaPath:"#/definiti\
ons/glob/type",keyword:"type",params:{type:"string"},message:"must be string",schema:U.type,parentSchema:U,data:p};
e===null?e=[y]:e.push(y),t++}}}else{let u={instancePath:s+"/fileExists/paths",schemaPath:"#/properties/fileExi\
sts/properties/paths/type",keyword:"type",params:{type:"array"},message:"must be array",schema:k.properties.fileExists.
properties.paths.type,parentSchema:k.properties.fileExists.properties.paths,data:m};e===null?e=[u]:e.push(u),t++}}}else{
let m={instancePath:s+"/fileExists",schemaPath:"#/properties/fileExists/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:k.properties.fileExists.type,parentSchema:k.properties.fileExists,data:o};
e===null?e=[m]:e.push(m),t++}}if(r.command!==void 0){let o=r.command;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.run===void 0){let m={instancePath:s+"/command",schemaPath:"#/properties/command/required",keyword:"re\
quired",params:{missingProperty:"run"},message:"must have required property 'run'",schema:k.properties.command.
required,parentSchema:k.properties.command,data:o};e===null?e=[m]:e.push(m),t++}for(let m in o)if(!(m==="run"||
m==="timeoutSeconds")){let u={instancePath:s+"/command",schemaPath:"#/properties/command/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,
parentSchema:k.properties.command,data:o};e===null?e=[u]:e.push(u),t++}if(o.run!==void 0){let m=o.run;if(typeof m==
"string"){if(P(m)>8192){let u={instancePath:s+"/command/run",schemaPath:"#/properties/command/properties/run/m\
axLength",keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters",schema:8192,
parentSchema:k.properties.command.properties.run,data:m};e===null?e=[u]:e.push(u),t++}if(!rt.test(m)){let u={instancePath:s+
"/command/run",schemaPath:"#/properties/command/properties/run/pattern",keyword:"pattern",params:{pattern:"\\S"},
message:'must match pattern "\\S"',schema:"\\S",parentSchema:k.properties.command.properties.run,data:m};e===null?
e=[u]:e.push(u),t++}}else{let u={instancePath:s+"/command/run",schemaPath:"#/properties/command/properties/run\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.command.properties.run.
type,parentSchema:k.properties.command.properties.run,data:m};e===null?e=[u]:e.push(u),t++}}if(o.timeoutSeconds!==
void 0){let m=o.timeoutSeconds;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let u={instancePath:s+
"/command/timeoutSeconds",schemaPath:"#/properties/command/properties/timeoutSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:k.properties.command.properties.timeoutSeconds.type,parentSchema:k.
properties.command.properties.timeoutSeconds,data:m};e===null?e=[u]:e.push(u),t++}if(typeof m=="number"&&isFinite(
m)){if(m>86400||isNaN(m)){let u={instancePath:s+"/command/timeoutSeconds",schemaPath:"#/properties/command/pro\
perties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be <= 864\
00",schema:86400,parentSchema:k.properties.command.properties.timeoutSeconds,data:m};e===null?e=[u]:e.push(u),
t++}if(m<1||isNaN(m)){let u={instancePath:s+"/command/timeoutSeconds",schemaPath:"#/properties/command/propert\
ies/timeoutSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:k.properties.command.properties.timeoutSeconds,data:m};e===null?e=[u]:e.push(u),t++}}}}else{let m={
instancePath:s+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:k.properties.command.type,parentSchema:k.properties.command,data:o};e===null?e=[m]:e.push(
m),t++}}if(r.tests!==void 0){let o=r.tests;if(o&&typeof o=="object"&&!Array.isArray(o)){for(let m in o)if(!(m===
"runner"||m==="args"||m==="minPassed"||m==="timeoutSeconds")){let u={instancePath:s+"/tests",schemaPath:"#/pro\
perties/tests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must\
 NOT have additional properties",schema:!1,parentSchema:k.properties.tests,data:o};e===null?e=[u]:e.push(u),t++}
if(o.runner!==void 0){let m=o.runner;if(typeof m!="string"){let u={instancePath:s+"/tests/runner",schemaPath:"\
#/properties/tests/properties/runner/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.
properties.tests.properties.runner.type,parentSchema:k.properties.tests.properties.runner,data:m};e===null?e=[
u]:e.push(u),t++}if(!(m==="auto"||m==="vitest"||m==="jest"||m==="node"||m==="pytest"||m==="go"||m==="cargo")){
let u={instancePath:s+"/tests/runner",schemaPath:"#/properties/tests/properties/runner/enum",keyword:"enum",params:{
allowedValues:k.properties.tests.properties.runner.enum},message:"must be equal to one of the allowed values",
schema:k.properties.tests.properties.runner.enum,parentSchema:k.properties.tests.properties.runner,data:m};e===
null?e=[u]:e.push(u),t++}}if(o.args!==void 0){let m=o.args;if(Array.isArray(m)){if(m.length>100){let n={instancePath:s+
"/tests/args",schemaPath:"#/properties/tests/properties/args/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items",schema:100,parentSchema:k.properties.tests.properties.args,data:m};e===null?
e=[n]:e.push(n),t++}let u=m.length;for(let n=0;n<u;n++){let p=m[n];if(typeof p=="string"){if(P(p)>4096){let y={
instancePath:s+"/tests/args/"+n,schemaPath:"#/properties/tests/properties/args/items/maxLength",keyword:"maxLe\
ngth",params:{limit:4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:k.properties.
tests.properties.args.items,data:p};e===null?e=[y]:e.push(y),t++}if(P(p)<1){let y={instancePath:s+"/tests/args\
/"+n,schemaPath:"#/properties/tests/properties/args/items/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters",schema:1,parentSchema:k.properties.tests.properties.args.items,data:p};
e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:s+"/tests/args/"+n,schemaPath:"#/properties/tests/prope\
rties/args/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:k.properties.tests.
properties.args.items.type,parentSchema:k.properties.tests.properties.args.items,data:p};e===null?e=[y]:e.push(
y),t++}}}else{let u={instancePath:s+"/tests/args",schemaPath:"#/properties/tests/properties/args/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:k.properties.tests.properties.args.type,parentSchema:k.
properties.tests.properties.args,data:m};e===null?e=[u]:e.push(u),t++}}if(o.minPassed!==void 0){let m=o.minPassed;
if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let u={instancePath:s+"/tests/minPassed",schemaPath:"\
#/properties/tests/properties/minPassed/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:k.properties.tests.properties.minPassed.type,parentSchema:k.properties.tests.properties.minPassed,data:m};
e===null?e=[u]:e.push(u),t++}if(typeof m=="number"&&isFinite(m)){if(m>1e6||isNaN(m)){let u={instancePath:s+"/t\
ests/minPassed",schemaPath:"#/properties/tests/properties/minPassed/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:k.properties.tests.properties.minPassed,data:m};
e===null?e=[u]:e.push(u),t++}if(m<1||isNaN(m)){let u={instancePath:s+"/tests/minPassed",schemaPath:"#/properti\
es/tests/properties/minPassed/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= \
1",schema:1,parentSchema:k.properties.tests.properties.minPassed,data:m};e===null?e=[u]:e.push(u),t++}}}if(o.timeoutSeconds!==
void 0){let m=o.timeoutSeconds;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let u={instancePath:s+
"/tests/timeoutSeconds",schemaPath:"#/properties/tests/properties/timeoutSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:k.properties.tests.properties.timeoutSeconds.type,parentSchema:k.
properties.tests.properties.timeoutSeconds,data:m};e===null?e=[u]:e.push(u),t++}if(typeof m=="number"&&isFinite(
m)){if(m>86400||isNaN(m)){let u={instancePath:s+"/tests/timeoutSeconds",schemaPath:"#/properties/tests/propert\
ies/timeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400",
schema:86400,parentSchema:k.properties.tests.properties.timeoutSeconds,data:m};e===null?e=[u]:e.push(u),t++}if(m<
1||isNaN(m)){let u={instancePath:s+"/tests/timeoutSeconds",schemaPath:"#/properties/tests/properties/timeoutSe\
conds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:k.
properties.tests.properties.timeoutSeconds,data:m};e===null?e=[u]:e.push(u),t++}}}}else{let m={instancePath:s+
"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type:"object"},message:"must be object",schema:k.
properties.tests.type,parentSchema:k.properties.tests,data:o};e===null?e=[m]:e.push(m),t++}}if(r.jsonSchema!==
void 0){let o=r.jsonSchema;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.file===void 0){let m={instancePath:s+
"/jsonSchema",schemaPath:"#/properties/jsonSchema/required",keyword:"required",params:{missingProperty:"file"},
message:"must have required property 'file'",schema:k.properties.jsonSchema.required,parentSchema:k.properties.
jsonSchema,data:o};e===null?e=[m]:e.push(m),t++}if(o.schema===void 0){let m={instancePath:s+"/jsonSchema",schemaPath:"\
#/properties/jsonSchema/required",keyword:"required",params:{missingProperty:"schema"},message:"must have requ\
ired property 'schema'",schema:k.properties.jsonSchema.required,parentSchema:k.properties.jsonSchema,data:o};e===
null?e=[m]:e.push(m),t++}for(let m in o)if(!(m==="file"||m==="schema")){let u={instancePath:s+"/jsonSchema",schemaPath:"\
#/properties/jsonSchema/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"\
must NOT have additional properties",schema:!1,parentSchema:k.properties.jsonSchema,data:o};e===null?e=[u]:e.push(
u),t++}if(o.file!==void 0){let m=o.file;if(typeof m=="string"){if(P(m)>1e3){let u={instancePath:s+"/jsonSchema\
/file",schemaPath:"#/definitions/filePath/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT \
have more than 1000 characters",schema:1e3,parentSchema:de,data:m};e===null?e=[u]:e.push(u),t++}if(!Pt.test(m)){
let u={instancePath:s+"/jsonSchema/file",schemaPath:"#/definitions/filePath/pattern",keyword:"pattern",params:{
pattern:"^(?!/)(?!.*/(/|$))(?!(.*/)?\\.\\.?(/|$))(?!\\.git/)[^\\u0000-\\u001f\\\\*?\\[\\]{}]+$"},message:'must\
 match pattern "^(?!/)(?!.*/(/|$))(?!(.*/)?\\.\\.?(/|$))(?!\\.git/)[^\\u0000-\\u001f\\\\*?\\[\\]{}]+$"',schema:"\
^(?!/)(?!.*/(/|$))(?!(.*/)?\\.\\.?(/|$))(?!\\.git/)[^\\u0000-\\u001f\\\\*?\\[\\]{}]+$",parentSchema:de,data:m};
e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:s+"/jsonSchema/file",schemaPath:"#/definitions/filePath\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:de.type,parentSchema:de,data:m};e===
null?e=[u]:e.push(u),t++}}if(o.schema!==void 0){let m=o.schema;if(!(m&&typeof m=="object"&&!Array.isArray(m))&&
typeof m!="boolean"){let u={instancePath:s+"/jsonSchema/schema",schemaPath:"#/properties/jsonSchema/properties\
/schema/type",keyword:"type",params:{type:k.properties.jsonSchema.properties.schema.type},message:"must be obj\
ect,boolean",schema:k.properties.jsonSchema.properties.schema.type,parentSchema:k.properties.jsonSchema.properties.
schema,data:m};e===null?e=[u]:e.push(u),t++}}}else{let m={instancePath:s+"/jsonSchema",schemaPath:"#/propertie\
s/jsonSchema/type",keyword:"type",params:{type:"object"},message:"must be object",schema:k.properties.jsonSchema.
type,parentSchema:k.properties.jsonSchema,data:o};e===null?e=[m]:e.push(m),t++}}if(r.diff!==void 0){let o=r.diff;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length<1){let m={instancePath:s+"/diff",schemaPath:"\
#/properties/diff/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 \
properties",schema:1,parentSchema:k.properties.diff,data:o};e===null?e=[m]:e.push(m),t++}for(let m in o)if(!(m===
"maxFiles"||m==="maxLines"||m==="allow"||m==="deny")){let u={instancePath:s+"/diff",schemaPath:"#/properties/d\
iff/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have \
additional properties",schema:!1,parentSchema:k.properties.diff,data:o};e===null?e=[u]:e.push(u),t++}if(o.maxFiles!==
void 0){let m=o.maxFiles;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let u={instancePath:s+"/dif\
f/maxFiles",schemaPath:"#/properties/diff/properties/maxFiles/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:k.properties.diff.properties.maxFiles.type,parentSchema:k.properties.diff.properties.maxFiles,
data:m};e===null?e=[u]:e.push(u),t++}if(typeof m=="number"&&isFinite(m)){if(m>1e6||isNaN(m)){let u={instancePath:s+
"/diff/maxFiles",schemaPath:"#/properties/diff/properties/maxFiles/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:k.properties.diff.properties.maxFiles,data:m};
e===null?e=[u]:e.push(u),t++}if(m<0||isNaN(m)){let u={instancePath:s+"/diff/maxFiles",schemaPath:"#/properties\
/diff/properties/maxFiles/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:k.properties.diff.properties.maxFiles,data:m};e===null?e=[u]:e.push(u),t++}}}if(o.maxLines!==void 0){
let m=o.maxLines;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let u={instancePath:s+"/diff/maxLin\
es",schemaPath:"#/properties/diff/properties/maxLines/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer",schema:k.properties.diff.properties.maxLines.type,parentSchema:k.properties.diff.properties.maxLines,
data:m};e===null?e=[u]:e.push(u),t++}if(typeof m=="number"&&isFinite(m)){if(m>1e8||isNaN(m)){let u={instancePath:s+
"/diff/maxLines",schemaPath:"#/properties/diff/properties/maxLines/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e8},message:"must be <= 100000000",schema:1e8,parentSchema:k.properties.diff.properties.maxLines,data:m};
e===null?e=[u]:e.push(u),t++}if(m<0||isNaN(m)){let u={instancePath:s+"/diff/maxLines",schemaPath:"#/properties\
/diff/properties/maxLines/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:k.properties.diff.properties.maxLines,data:m};e===null?e=[u]:e.push(u),t++}}}if(o.allow!==void 0){
let m=o.allow;if(Array.isArray(m)){if(m.length>1e3){let n={instancePath:s+"/diff/allow",schemaPath:"#/properti\
es/diff/properties/allow/maxItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000\
 items",schema:1e3,parentSchema:k.properties.diff.properties.allow,data:m};e===null?e=[n]:e.push(n),t++}if(m.length<
1){let n={instancePath:s+"/diff/allow",schemaPath:"#/properties/diff/properties/allow/minItems",keyword:"minIt\
ems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:k.properties.diff.properties.
allow,data:m};e===null?e=[n]:e.push(n),t++}let u=m.length;for(let n=0;n<u;n++){let p=m[n];if(typeof p=="string"){
if(P(p)>1e3){let y={instancePath:s+"/diff/allow/"+n,schemaPath:"#/definitions/glob/maxLength",keyword:"maxLeng\
th",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:U,data:p};e===
null?e=[y]:e.push(y),t++}if(!Ze.test(p)){let y={instancePath:s+"/diff/allow/"+n,schemaPath:"#/definitions/glob\
/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"},message:'mu\
st match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0\
000-\\u001f\\\\]+$",parentSchema:U,data:p};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:s+"/diff/all\
ow/"+n,schemaPath:"#/definitions/glob/type",keyword:"type",params:{type:"string"},message:"must be string",schema:U.
type,parentSchema:U,data:p};e===null?e=[y]:e.push(y),t++}}}else{let u={instancePath:s+"/diff/allow",schemaPath:"\
#/properties/diff/properties/allow/type",keyword:"type",params:{type:"array"},message:"must be array",schema:k.
properties.diff.properties.allow.type,parentSchema:k.properties.diff.properties.allow,data:m};e===null?e=[u]:e.
push(u),t++}}if(o.deny!==void 0){let m=o.deny;if(Array.isArray(m)){if(m.length>1e3){let n={instancePath:s+"/di\
ff/deny",schemaPath:"#/properties/diff/properties/deny/maxItems",keyword:"maxItems",params:{limit:1e3},message:"\
must NOT have more than 1000 items",schema:1e3,parentSchema:k.properties.diff.properties.deny,data:m};e===null?
e=[n]:e.push(n),t++}if(m.length<1){let n={instancePath:s+"/diff/deny",schemaPath:"#/properties/diff/properties\
/deny/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:k.
properties.diff.properties.deny,data:m};e===null?e=[n]:e.push(n),t++}let u=m.length;for(let n=0;n<u;n++){let p=m[n];
if(typeof p=="string"){if(P(p)>1e3){let y={instancePath:s+"/diff/deny/"+n,schemaPath:"#/definitions/glob/maxLe\
ngth",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:U,
data:p};e===null?e=[y]:e.push(y),t++}if(!Ze.test(p)){let y={instancePath:s+"/diff/deny/"+n,schemaPath:"#/defin\
itions/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"},
message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?\\.\\.\
(/|$))[^\\u0000-\\u001f\\\\]+$",parentSchema:U,data:p};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:s+
"/diff/deny/"+n,schemaPath:"#/definitions/glob/type",keyword:"type",params:{type:"string"},message:"must be st\
ring",schema:U.type,parentSchema:U,data:p};e===null?e=[y]:e.push(y),t++}}}else{let u={instancePath:s+"/diff/de\
ny",schemaPath:"#/properties/diff/properties/deny/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:k.properties.diff.properties.deny.type,parentSchema:k.properties.diff.properties.deny,data:m};e===
null?e=[u]:e.push(u),t++}}}else{let m={instancePath:s+"/diff",schemaPath:"#/properties/diff/type",keyword:"typ\
e",params:{type:"object"},message:"must be object",schema:k.properties.diff.type,parentSchema:k.properties.diff,
data:o};e===null?e=[m]:e.push(m),t++}}if(r.critic!==void 0){let o=r.critic;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.instructions===void 0){let m={instancePath:s+"/critic",schemaPath:"#/properties/critic/required",keyword:"\
required",params:{missingProperty:"instructions"},message:"must have required property 'instructions'",schema:k.
properties.critic.required,parentSchema:k.properties.critic,data:o};e===null?e=[m]:e.push(m),t++}for(let m in o)
if(!(m==="model"||m==="instructions"||m==="passScore")){let u={instancePath:s+"/critic",schemaPath:"#/properti\
es/critic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT\
 have additional properties",schema:!1,parentSchema:k.properties.critic,data:o};e===null?e=[u]:e.push(u),t++}if(o.
model!==void 0){let m=o.model;if(typeof m=="string"){if(P(m)>128){let u={instancePath:s+"/critic/model",schemaPath:"\
#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 cha\
racters",schema:128,parentSchema:T,data:m};e===null?e=[u]:e.push(u),t++}if(!fe.test(m)){let u={instancePath:s+
"/critic/model",schemaPath:"#/definitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za\
-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9\
][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:T,data:m};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:s+"/\
critic/model",schemaPath:"#/definitions/model/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:T.type,parentSchema:T,data:m};e===null?e=[u]:e.push(u),t++}}if(o.instructions!==void 0){let m=o.instructions;
if(typeof m=="string"){if(P(m)>16384){let u={instancePath:s+"/critic/instructions",schemaPath:"#/properties/cr\
itic/properties/instructions/maxLength",keyword:"maxLength",params:{limit:16384},message:"must NOT have more t\
han 16384 characters",schema:16384,parentSchema:k.properties.critic.properties.instructions,data:m};e===null?e=
[u]:e.push(u),t++}if(!rt.test(m)){let u={instancePath:s+"/critic/instructions",schemaPath:"#/properties/critic\
/properties/instructions/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',
schema:"\\S",parentSchema:k.properties.critic.properties.instructions,data:m};e===null?e=[u]:e.push(u),t++}}else{
let u={instancePath:s+"/critic/instructions",schemaPath:"#/properties/critic/properties/instructions/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:k.properties.critic.properties.instructions.type,
parentSchema:k.properties.critic.properties.instructions,data:m};e===null?e=[u]:e.push(u),t++}}if(o.passScore!==
void 0){let m=o.passScore;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let u={instancePath:s+"/cr\
itic/passScore",schemaPath:"#/properties/critic/properties/passScore/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer",schema:k.properties.critic.properties.passScore.type,parentSchema:k.properties.critic.
properties.passScore,data:m};e===null?e=[u]:e.push(u),t++}if(typeof m=="number"&&isFinite(m)){if(m>100||isNaN(
m)){let u={instancePath:s+"/critic/passScore",schemaPath:"#/properties/critic/properties/passScore/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:k.properties.critic.
properties.passScore,data:m};e===null?e=[u]:e.push(u),t++}if(m<1||isNaN(m)){let u={instancePath:s+"/critic/pas\
sScore",schemaPath:"#/properties/critic/properties/passScore/minimum",keyword:"minimum",params:{comparison:">=",
limit:1},message:"must be >= 1",schema:1,parentSchema:k.properties.critic.properties.passScore,data:m};e===null?
e=[u]:e.push(u),t++}}}}else{let m={instancePath:s+"/critic",schemaPath:"#/properties/critic/type",keyword:"typ\
e",params:{type:"object"},message:"must be object",schema:k.properties.critic.type,parentSchema:k.properties.critic,
data:o};e===null?e=[m]:e.push(m),t++}}}else{let o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:k.type,parentSchema:k,data:r};e===null?e=[o]:e.push(o),t++}return me.
errors=e,t===0}function Te(r,{instancePath:s="",parentData:v,parentDataProperty:q,rootData:x=r}={}){let e=null,
t=0;if(Array.isArray(r)){if(r.length>50){let a={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{
limit:50},message:"must NOT have more than 50 items",schema:50,parentSchema:ce,data:r};e===null?e=[a]:e.push(a),
t++}let i=r.length;for(let a=0;a<i;a++)me(r[a],{instancePath:s+"/"+a,parentData:r,parentDataProperty:a,rootData:x})||
(e=e===null?me.errors:e.concat(me.errors),t=e.length)}else{let i={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:ce.type,parentSchema:ce,data:r};e===null?e=[i]:e.push(
i),t++}return Te.errors=e,t===0}var se={type:"object",propertyNames:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._]*$",maxLength:63,
"x-orca-message":'must be letters, digits, "-", "_" and "."'},additionalProperties:{$ref:"#/definitions/model"}},
kt=new RegExp("^[A-Za-z0-9][-A-Za-z0-9._]*$","u");function Le(r,{instancePath:s="",parentData:v,parentDataProperty:q,
rootData:x=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let a in r){let h=t;if(typeof a==
"string"){if(P(a)>63){let d={instancePath:s,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{
limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:se.propertyNames,data:a,propertyName:a};
e===null?e=[d]:e.push(d),t++}if(!kt.test(a)){let d={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9.\
_]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._]*$",parentSchema:se.propertyNames,data:a,propertyName:a};e===null?e=[
d]:e.push(d),t++}}var i=h===t;if(!i){let d={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",
params:{propertyName:a},message:"property name must be valid",schema:se.propertyNames,parentSchema:se,data:r};
e===null?e=[d]:e.push(d),t++}}for(let a in r){let h=r[a];if(typeof h=="string"){if(P(h)>128){let d={instancePath:s+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:T,data:h};e===null?e=[d]:e.
push(d),t++}if(!fe.test(h)){let d={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/d\
efinitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'\
must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:T,
data:h};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/definitions/model/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.
type,parentSchema:T,data:h};e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:se.type,parentSchema:se,data:r};e===null?e=[a]:e.
push(a),t++}return Le.errors=e,t===0}var pe={type:"object",additionalProperties:!1,properties:{tools:{type:"ar\
ray",items:{$ref:"#/definitions/tool"},uniqueItems:!0},mcpServers:{type:"array",items:{$ref:"#/definitions/nam\
e"},uniqueItems:!0,maxItems:50}}},W={type:"string",enum:["read_file","write_file","edit_file","list_files","se\
arch_code","run_command"]};function _e(r,{instancePath:s="",parentData:v,parentDataProperty:q,rootData:x=r}={}){
let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)if(!(i==="tools"||i==="mcpServers")){
let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties",schema:!1,parentSchema:pe,data:r};e===null?e=[a]:e.push(a),t++}if(r.
tools!==void 0){let i=r.tools;if(Array.isArray(i)){let a=i.length;for(let c=0;c<a;c++){let l=i[c];if(typeof l!=
"string"){let o={instancePath:s+"/tools/"+c,schemaPath:"#/definitions/tool/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:W.type,parentSchema:W,data:l};e===null?e=[o]:e.push(o),t++}if(!(l==="\
read_file"||l==="write_file"||l==="edit_file"||l==="list_files"||l==="search_code"||l==="run_command")){let o={
instancePath:s+"/tools/"+c,schemaPath:"#/definitions/tool/enum",keyword:"enum",params:{allowedValues:W.enum},message:"\
must be equal to one of the allowed values",schema:W.enum,parentSchema:W,data:l};e===null?e=[o]:e.push(o),t++}}
let h=i.length,d;if(h>1){e:for(;h--;)for(d=h;d--;)if(M(i[h],i[d])){let c={instancePath:s+"/tools",schemaPath:"\
#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{i:h,j:d},message:"must NOT have duplicate items \
(items ## "+d+" and "+h+" are identical)",schema:!0,parentSchema:pe.properties.tools,data:i};e===null?e=[c]:e.
push(c),t++;break e}}}else{let a={instancePath:s+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",
params:{type:"array"},message:"must be array",schema:pe.properties.tools.type,parentSchema:pe.properties.tools,
data:i};e===null?e=[a]:e.push(a),t++}}if(r.mcpServers!==void 0){let i=r.mcpServers;if(Array.isArray(i)){if(i.length>
50){let c={instancePath:s+"/mcpServers",schemaPath:"#/properties/mcpServers/maxItems",keyword:"maxItems",params:{
limit:50},message:"must NOT have more than 50 items",schema:50,parentSchema:pe.properties.mcpServers,data:i};e===
null?e=[c]:e.push(c),t++}let a=i.length;for(let c=0;c<a;c++){let l=i[c];if(typeof l=="string"){if(P(l)>63){let o={
instancePath:s+"/mcpServers/"+c,schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},
message:"must NOT have more than 63 characters",schema:63,parentSchema:A,data:l};e===null?e=[o]:e.push(o),t++}
if(!R.test(l)){let o={instancePath:s+"/mcpServers/"+c,schemaPath:"#/definitions/name/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?\
$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:l};e===null?e=[o]:e.push(o),t++}}else{let o={
instancePath:s+"/mcpServers/"+c,schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:A.type,parentSchema:A,data:l};e===null?e=[o]:e.push(o),t++}}let h=i.length,d;if(h>1){e:
for(;h--;)for(d=h;d--;)if(M(i[h],i[d])){let c={instancePath:s+"/mcpServers",schemaPath:"#/properties/mcpServer\
s/uniqueItems",keyword:"uniqueItems",params:{i:h,j:d},message:"must NOT have duplicate items (items ## "+d+" a\
nd "+h+" are identical)",schema:!0,parentSchema:pe.properties.mcpServers,data:i};e===null?e=[c]:e.push(c),t++;
break e}}}else{let a={instancePath:s+"/mcpServers",schemaPath:"#/properties/mcpServers/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:pe.properties.mcpServers.type,parentSchema:pe.properties.mcpServers,
data:i};e===null?e=[a]:e.push(a),t++}}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:pe.type,parentSchema:pe,data:r};e===null?e=[i]:e.push(i),t++}return _e.
errors=e,t===0}var $={type:"object",additionalProperties:!1,oneOf:[{required:["command"]},{required:["url"]}],
properties:{command:{type:"array",items:{type:"string",minLength:1,maxLength:4096},minItems:1,maxItems:100},env:{
type:"array",items:{$ref:"#/definitions/environmentName"},uniqueItems:!0,maxItems:50},url:{type:"string",pattern:"\
^https?://[^\\s/@?#]+(/[^\\s#]*)?$",maxLength:2e3,"x-orca-message":"must be https://host/path, without a user \
name and password"},tokenEnv:{$ref:"#/definitions/environmentName"},headers:{type:"object",maxProperties:20,propertyNames:{
pattern:"^[A-Za-z0-9][-A-Za-z0-9]*$",maxLength:100,"x-orca-message":"must be the name of an HTTP header"},additionalProperties:{
$ref:"#/definitions/environmentName"}},tools:{type:"array",items:{type:"string",pattern:"^[A-Za-z0-9_.-]+$",maxLength:128,
"x-orca-message":"must be the name of a tool of the server"},minItems:1,maxItems:200,uniqueItems:!0}},dependencies:{
env:{required:["command"],"x-orca-message":'"env" is for a local server: use "headers" or "tokenEnv"'},tokenEnv:{
required:["url"],"x-orca-message":'"tokenEnv" is for a remote server: use "env"'},headers:{required:["url"],"x\
-orca-message":'"headers" is for a remote server: use "env"'}}},H={type:"string",pattern:"^(?!(ORCA|GIT|GH|GIT\
HUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND\
)$)[A-Za-z_][A-Za-z0-9_]*$",maxLength:128,"x-orca-message":"must be the name of an environment variable, and n\
one that belongs to Git, a forge, a loader or the shell (GIT_*, SSH_*, GITHUB_*, ORCA_*, LD_*, PATH, HOME and \
the like)"},Ae=new RegExp("^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE\
_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$","u"),jt=new RegExp("^https?://[^\\s/\
@?#]+(/[^\\s#]*)?$","u"),qt=new RegExp("^[A-Za-z0-9][-A-Za-z0-9]*$","u"),$t=new RegExp("^[A-Za-z0-9_.-]+$","u");
function Re(r,{instancePath:s="",parentData:v,parentDataProperty:q,rootData:x=r}={}){let e=null,t=0,i=t,a=!1,h=null,
d=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.command===void 0){let m={instancePath:s,schemaPath:"#/oneOf\
/0/required",keyword:"required",params:{missingProperty:"command"},message:"must have required property 'comma\
nd'",schema:$.oneOf[0].required,parentSchema:$.oneOf[0],data:r};e===null?e=[m]:e.push(m),t++}var l=d===t;l&&(a=
!0,h=0);let c=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.url===void 0){let m={instancePath:s,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property 'ur\
l'",schema:$.oneOf[1].required,parentSchema:$.oneOf[1],data:r};e===null?e=[m]:e.push(m),t++}var l=c===t;if(l&&
a?(a=!1,h=[h,1]):l&&(a=!0,h=1),a)t=i,e!==null&&(i?e.length=i:e=null);else{let m={instancePath:s,schemaPath:"#/\
oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf",schema:$.oneOf,
parentSchema:$,data:r};e===null?e=[m]:e.push(m),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let m in r)
if(!(m==="command"||m==="env"||m==="url"||m==="tokenEnv"||m==="headers"||m==="tools")){let u={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:$,data:r};e===null?e=[u]:e.push(u),t++}if(r.env!==void 0&&r&&typeof r==
"object"&&!Array.isArray(r)&&r.command===void 0){let m={instancePath:s,schemaPath:"#/dependencies/env/required",
keyword:"required",params:{missingProperty:"command"},message:"must have required property 'command'",schema:$.
dependencies.env.required,parentSchema:$.dependencies.env,data:r};e===null?e=[m]:e.push(m),t++}if(r.tokenEnv!==
void 0&&r&&typeof r=="object"&&!Array.isArray(r)&&r.url===void 0){let m={instancePath:s,schemaPath:"#/dependen\
cies/tokenEnv/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property\
 'url'",schema:$.dependencies.tokenEnv.required,parentSchema:$.dependencies.tokenEnv,data:r};e===null?e=[m]:e.
push(m),t++}if(r.headers!==void 0&&r&&typeof r=="object"&&!Array.isArray(r)&&r.url===void 0){let m={instancePath:s,
schemaPath:"#/dependencies/headers/required",keyword:"required",params:{missingProperty:"url"},message:"must h\
ave required property 'url'",schema:$.dependencies.headers.required,parentSchema:$.dependencies.headers,data:r};
e===null?e=[m]:e.push(m),t++}if(r.command!==void 0){let m=r.command;if(Array.isArray(m)){if(m.length>100){let n={
instancePath:s+"/command",schemaPath:"#/properties/command/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items",schema:100,parentSchema:$.properties.command,data:m};e===null?e=[n]:e.push(
n),t++}if(m.length<1){let n={instancePath:s+"/command",schemaPath:"#/properties/command/minItems",keyword:"min\
Items",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:$.properties.command,
data:m};e===null?e=[n]:e.push(n),t++}let u=m.length;for(let n=0;n<u;n++){let p=m[n];if(typeof p=="string"){if(P(
p)>4096){let y={instancePath:s+"/command/"+n,schemaPath:"#/properties/command/items/maxLength",keyword:"maxLen\
gth",params:{limit:4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:$.properties.
command.items,data:p};e===null?e=[y]:e.push(y),t++}if(P(p)<1){let y={instancePath:s+"/command/"+n,schemaPath:"\
#/properties/command/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters",schema:1,parentSchema:$.properties.command.items,data:p};e===null?e=[y]:e.push(y),t++}}else{let y={
instancePath:s+"/command/"+n,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:$.properties.command.items.type,parentSchema:$.properties.command.items,data:p};
e===null?e=[y]:e.push(y),t++}}}else{let u={instancePath:s+"/command",schemaPath:"#/properties/command/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:$.properties.command.type,parentSchema:$.properties.
command,data:m};e===null?e=[u]:e.push(u),t++}}if(r.env!==void 0){let m=r.env;if(Array.isArray(m)){if(m.length>
50){let y={instancePath:s+"/env",schemaPath:"#/properties/env/maxItems",keyword:"maxItems",params:{limit:50},message:"\
must NOT have more than 50 items",schema:50,parentSchema:$.properties.env,data:m};e===null?e=[y]:e.push(y),t++}
let u=m.length;for(let y=0;y<u;y++){let f=m[y];if(typeof f=="string"){if(P(f)>128){let w={instancePath:s+"/env\
/"+y,schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLength",params:{limit:128},message:"must\
 NOT have more than 128 characters",schema:128,parentSchema:H,data:f};e===null?e=[w]:e.push(w),t++}if(!Ae.test(
f)){let w={instancePath:s+"/env/"+y,schemaPath:"#/definitions/environmentName/pattern",keyword:"pattern",params:{
pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV\
|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'must match pattern "^(?!(ORCA|GIT|GH|GITHUB\
|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)\
[A-Za-z_][A-Za-z0-9_]*$"',schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIO\
NS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",parentSchema:H,data:f};e===null?
e=[w]:e.push(w),t++}}else{let w={instancePath:s+"/env/"+y,schemaPath:"#/definitions/environmentName/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:H.type,parentSchema:H,data:f};e===null?e=[w]:e.push(
w),t++}}let n=m.length,p;if(n>1){e:for(;n--;)for(p=n;p--;)if(M(m[n],m[p])){let y={instancePath:s+"/env",schemaPath:"\
#/properties/env/uniqueItems",keyword:"uniqueItems",params:{i:n,j:p},message:"must NOT have duplicate items (i\
tems ## "+p+" and "+n+" are identical)",schema:!0,parentSchema:$.properties.env,data:m};e===null?e=[y]:e.push(
y),t++;break e}}}else{let u={instancePath:s+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:$.properties.env.type,parentSchema:$.properties.env,data:m};e===null?e=
[u]:e.push(u),t++}}if(r.url!==void 0){let m=r.url;if(typeof m=="string"){if(P(m)>2e3){let u={instancePath:s+"/\
url",schemaPath:"#/properties/url/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have mor\
e than 2000 characters",schema:2e3,parentSchema:$.properties.url,data:m};e===null?e=[u]:e.push(u),t++}if(!jt.test(
m)){let u={instancePath:s+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern:"^htt\
ps?://[^\\s/@?#]+(/[^\\s#]*)?$"},message:'must match pattern "^https?://[^\\s/@?#]+(/[^\\s#]*)?$"',schema:"^ht\
tps?://[^\\s/@?#]+(/[^\\s#]*)?$",parentSchema:$.properties.url,data:m};e===null?e=[u]:e.push(u),t++}}else{let u={
instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must b\
e string",schema:$.properties.url.type,parentSchema:$.properties.url,data:m};e===null?e=[u]:e.push(u),t++}}if(r.
tokenEnv!==void 0){let m=r.tokenEnv;if(typeof m=="string"){if(P(m)>128){let u={instancePath:s+"/tokenEnv",schemaPath:"\
#/definitions/environmentName/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more th\
an 128 characters",schema:128,parentSchema:H,data:m};e===null?e=[u]:e.push(u),t++}if(!Ae.test(m)){let u={instancePath:s+
"/tokenEnv",schemaPath:"#/definitions/environmentName/pattern",keyword:"pattern",params:{pattern:"^(?!(ORCA|GI\
T|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT\
_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'must match pattern "^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_\
)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]\
*$"',schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV\
|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",parentSchema:H,data:m};e===null?e=[u]:e.push(u),t++}}else{
let u={instancePath:s+"/tokenEnv",schemaPath:"#/definitions/environmentName/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:H.type,parentSchema:H,data:m};e===null?e=[u]:e.push(u),t++}}if(r.headers!==
void 0){let m=r.headers;if(m&&typeof m=="object"&&!Array.isArray(m)){if(Object.keys(m).length>20){let u={instancePath:s+
"/headers",schemaPath:"#/properties/headers/maxProperties",keyword:"maxProperties",params:{limit:20},message:"\
must NOT have more than 20 properties",schema:20,parentSchema:$.properties.headers,data:m};e===null?e=[u]:e.push(
u),t++}for(let u in m){let n=t;if(typeof u=="string"){if(P(u)>100){let p={instancePath:s+"/headers",schemaPath:"\
#/properties/headers/propertyNames/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have mo\
re than 100 characters",schema:100,parentSchema:$.properties.headers.propertyNames,data:u,propertyName:u};e===
null?e=[p]:e.push(p),t++}if(!qt.test(u)){let p={instancePath:s+"/headers",schemaPath:"#/properties/headers/pro\
pertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9]*$"},message:'must match patter\
n "^[A-Za-z0-9][-A-Za-z0-9]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9]*$",parentSchema:$.properties.headers.propertyNames,
data:u,propertyName:u};e===null?e=[p]:e.push(p),t++}}var o=n===t;if(!o){let p={instancePath:s+"/headers",schemaPath:"\
#/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName:u},message:"property name mus\
t be valid",schema:$.properties.headers.propertyNames,parentSchema:$.properties.headers,data:m};e===null?e=[p]:
e.push(p),t++}}for(let u in m){let n=m[u];if(typeof n=="string"){if(P(n)>128){let p={instancePath:s+"/headers/"+
u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLeng\
th",params:{limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:H,data:n};e===
null?e=[p]:e.push(p),t++}if(!Ae.test(n)){let p={instancePath:s+"/headers/"+u.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/definitions/environmentName/pattern",keyword:"pattern",params:{pattern:"^(?!(ORCA|GIT|GH|G\
ITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMA\
ND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'must match pattern "^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(P\
ATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"',schema:"\
^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHEL\
LOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",parentSchema:H,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={
instancePath:s+"/headers/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/environmentName/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:H.type,parentSchema:H,data:n};e===
null?e=[p]:e.push(p),t++}}}else{let u={instancePath:s+"/headers",schemaPath:"#/properties/headers/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:$.properties.headers.type,parentSchema:$.properties.
headers,data:m};e===null?e=[u]:e.push(u),t++}}if(r.tools!==void 0){let m=r.tools;if(Array.isArray(m)){if(m.length>
200){let y={instancePath:s+"/tools",schemaPath:"#/properties/tools/maxItems",keyword:"maxItems",params:{limit:200},
message:"must NOT have more than 200 items",schema:200,parentSchema:$.properties.tools,data:m};e===null?e=[y]:
e.push(y),t++}if(m.length<1){let y={instancePath:s+"/tools",schemaPath:"#/properties/tools/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:$.properties.tools,
data:m};e===null?e=[y]:e.push(y),t++}let u=m.length;for(let y=0;y<u;y++){let f=m[y];if(typeof f=="string"){if(P(
f)>128){let w={instancePath:s+"/tools/"+y,schemaPath:"#/properties/tools/items/maxLength",keyword:"maxLength",
params:{limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:$.properties.tools.
items,data:f};e===null?e=[w]:e.push(w),t++}if(!$t.test(f)){let w={instancePath:s+"/tools/"+y,schemaPath:"#/pro\
perties/tools/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_.-]+$"},message:'must match patter\
n "^[A-Za-z0-9_.-]+$"',schema:"^[A-Za-z0-9_.-]+$",parentSchema:$.properties.tools.items,data:f};e===null?e=[w]:
e.push(w),t++}}else{let w={instancePath:s+"/tools/"+y,schemaPath:"#/properties/tools/items/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:$.properties.tools.items.type,parentSchema:$.properties.
tools.items,data:f};e===null?e=[w]:e.push(w),t++}}let n=m.length,p;if(n>1){let y={};for(;n--;){let f=m[n];if(typeof f==
"string"){if(typeof y[f]=="number"){p=y[f];let w={instancePath:s+"/tools",schemaPath:"#/properties/tools/uniqu\
eItems",keyword:"uniqueItems",params:{i:n,j:p},message:"must NOT have duplicate items (items ## "+p+" and "+n+
" are identical)",schema:!0,parentSchema:$.properties.tools,data:m};e===null?e=[w]:e.push(w),t++;break}y[f]=n}}}}else{
let u={instancePath:s+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:$.properties.tools.type,parentSchema:$.properties.tools,data:m};e===null?e=[u]:e.push(u),
t++}}}else{let m={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject",schema:$.type,parentSchema:$,data:r};e===null?e=[m]:e.push(m),t++}return Re.errors=e,t===0}var _={type:"\
object",required:["label"],additionalProperties:!1,properties:{label:{type:"string",minLength:1,maxLength:50,pattern:"\
^[^,\\n]*$","x-orca-message":"must be a name of at most 50 characters without a comma"},declareBy:{type:"strin\
g",enum:["commit","pullRequest"],default:"commit"},prompt:{type:"string",minLength:1,maxLength:2e4},requiredCapabilities:{
type:"array",items:{$ref:"definitions.json#/definitions/capability"},uniqueItems:!0,maxItems:100},priority:{type:"\
integer",minimum:0,maximum:1e3,default:0}}},V={type:"string",pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])\
?$",maxLength:63,"x-orca-message":'must be at most 63 letters, digits, "-", "_" and ".", and start and end wit\
h a letter or digit'},Ot=new RegExp("^[^,\\n]*$","u"),ze=new RegExp("^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?\
$","u");function De(r,{instancePath:s="",parentData:v,parentDataProperty:q,rootData:x=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.label===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"label"},message:"must have required property 'label'",schema:_.required,parentSchema:_,
data:r};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i==="label"||i==="declareBy"||i==="prompt"||i==="requ\
iredCapabilities"||i==="priority")){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:_,
data:r};e===null?e=[a]:e.push(a),t++}if(r.label!==void 0){let i=r.label;if(typeof i=="string"){if(P(i)>50){let a={
instancePath:s+"/label",schemaPath:"#/properties/label/maxLength",keyword:"maxLength",params:{limit:50},message:"\
must NOT have more than 50 characters",schema:50,parentSchema:_.properties.label,data:i};e===null?e=[a]:e.push(
a),t++}if(P(i)<1){let a={instancePath:s+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:_.properties.label,data:i};
e===null?e=[a]:e.push(a),t++}if(!Ot.test(i)){let a={instancePath:s+"/label",schemaPath:"#/properties/label/pat\
tern",keyword:"pattern",params:{pattern:"^[^,\\n]*$"},message:'must match pattern "^[^,\\n]*$"',schema:"^[^,\\n\
]*$",parentSchema:_.properties.label,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s+"/label",
schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.properties.
label.type,parentSchema:_.properties.label,data:i};e===null?e=[a]:e.push(a),t++}}if(r.declareBy!==void 0){let i=r.
declareBy;if(typeof i!="string"){let a={instancePath:s+"/declareBy",schemaPath:"#/properties/declareBy/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:_.properties.declareBy.type,parentSchema:_.properties.
declareBy,data:i};e===null?e=[a]:e.push(a),t++}if(!(i==="commit"||i==="pullRequest")){let a={instancePath:s+"/\
declareBy",schemaPath:"#/properties/declareBy/enum",keyword:"enum",params:{allowedValues:_.properties.declareBy.
enum},message:"must be equal to one of the allowed values",schema:_.properties.declareBy.enum,parentSchema:_.properties.
declareBy,data:i};e===null?e=[a]:e.push(a),t++}}if(r.prompt!==void 0){let i=r.prompt;if(typeof i=="string"){if(P(
i)>2e4){let a={instancePath:s+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{
limit:2e4},message:"must NOT have more than 20000 characters",schema:2e4,parentSchema:_.properties.prompt,data:i};
e===null?e=[a]:e.push(a),t++}if(P(i)<1){let a={instancePath:s+"/prompt",schemaPath:"#/properties/prompt/minLen\
gth",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:_.
properties.prompt,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s+"/prompt",schemaPath:"#/pro\
perties/prompt/type",keyword:"type",params:{type:"string"},message:"must be string",schema:_.properties.prompt.
type,parentSchema:_.properties.prompt,data:i};e===null?e=[a]:e.push(a),t++}}if(r.requiredCapabilities!==void 0){
let i=r.requiredCapabilities;if(Array.isArray(i)){if(i.length>100){let c={instancePath:s+"/requiredCapabilitie\
s",schemaPath:"#/properties/requiredCapabilities/maxItems",keyword:"maxItems",params:{limit:100},message:"must\
 NOT have more than 100 items",schema:100,parentSchema:_.properties.requiredCapabilities,data:i};e===null?e=[c]:
e.push(c),t++}let a=i.length;for(let c=0;c<a;c++){let l=i[c];if(typeof l=="string"){if(P(l)>63){let o={instancePath:s+
"/requiredCapabilities/"+c,schemaPath:"definitions.json#/definitions/capability/maxLength",keyword:"maxLength",
params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:V,data:l};e===null?e=
[o]:e.push(o),t++}if(!ze.test(l)){let o={instancePath:s+"/requiredCapabilities/"+c,schemaPath:"definitions.jso\
n#/definitions/capability/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])\
?$"},message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-\
9_.]*[A-Za-z0-9])?$",parentSchema:V,data:l};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/require\
dCapabilities/"+c,schemaPath:"definitions.json#/definitions/capability/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:V.type,parentSchema:V,data:l};e===null?e=[o]:e.push(o),t++}}let h=i.length,
d;if(h>1){e:for(;h--;)for(d=h;d--;)if(M(i[h],i[d])){let c={instancePath:s+"/requiredCapabilities",schemaPath:"\
#/properties/requiredCapabilities/uniqueItems",keyword:"uniqueItems",params:{i:h,j:d},message:"must NOT have d\
uplicate items (items ## "+d+" and "+h+" are identical)",schema:!0,parentSchema:_.properties.requiredCapabilities,
data:i};e===null?e=[c]:e.push(c),t++;break e}}}else{let a={instancePath:s+"/requiredCapabilities",schemaPath:"\
#/properties/requiredCapabilities/type",keyword:"type",params:{type:"array"},message:"must be array",schema:_.
properties.requiredCapabilities.type,parentSchema:_.properties.requiredCapabilities,data:i};e===null?e=[a]:e.push(
a),t++}}if(r.priority!==void 0){let i=r.priority;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={
instancePath:s+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:_.properties.priority.type,parentSchema:_.properties.priority,data:i};e===null?e=[a]:e.
push(a),t++}if(typeof i=="number"&&isFinite(i)){if(i>1e3||isNaN(i)){let a={instancePath:s+"/priority",schemaPath:"\
#/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",
schema:1e3,parentSchema:_.properties.priority,data:i};e===null?e=[a]:e.push(a),t++}if(i<0||isNaN(i)){let a={instancePath:s+
"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:_.properties.priority,data:i};e===null?e=[a]:e.push(a),t++}}}}else{let i={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:_.type,
parentSchema:_,data:r};e===null?e=[i]:e.push(i),t++}return De.errors=e,t===0}var Zt=new RegExp("^(/|[A-Za-z]:[\
\\\\/])[^\\u0000]*$","u"),Tt=new RegExp("^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$","u"),Lt=new RegExp(
"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$","u");function Ie(r,{instancePath:s="",parentData:v,parentDataProperty:q,
rootData:x=r}={}){let e=null,t=0,i=t,a=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.repository===
void 0&&(l="repository")||r.path===void 0&&(l="path")){let o={};e===null?e=[o]:e.push(o),t++}}var h=a===t;if(h){
let l={instancePath:s,schemaPath:"#/allOf/0/not",keyword:"not",params:{},message:"must NOT be valid",schema:S.
allOf[0].not,parentSchema:S.allOf[0],data:r};e===null?e=[l]:e.push(l),t++}else t=i,e!==null&&(i?e.length=i:e=null);
if(r&&typeof r=="object"&&!Array.isArray(r)){for(let l in r)if(!Pe.call(S.properties,l)){let o={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must\
 NOT have additional properties",schema:!1,parentSchema:S,data:r};e===null?e=[o]:e.push(o),t++}if(r.description!==
void 0){let l=r.description;if(typeof l=="string"){if(P(l)>1e3){let o={instancePath:s+"/description",schemaPath:"\
#/properties/description/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 10\
00 characters",schema:1e3,parentSchema:S.properties.description,data:l};e===null?e=[o]:e.push(o),t++}}else{let o={
instancePath:s+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:S.properties.description.type,parentSchema:S.properties.description,data:l};e===
null?e=[o]:e.push(o),t++}}if(r.repository!==void 0&&(Oe(r.repository,{instancePath:s+"/repository",parentData:r,
parentDataProperty:"repository",rootData:x})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length)),r.path!==
void 0){let l=r.path;if(typeof l=="string"){if(P(l)>2e3){let o={instancePath:s+"/path",schemaPath:"#/propertie\
s/path/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters",schema:2e3,
parentSchema:S.properties.path,data:l};e===null?e=[o]:e.push(o),t++}if(!Zt.test(l)){let o={instancePath:s+"/pa\
th",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$"},
message:'must match pattern "^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$"',schema:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$",parentSchema:S.
properties.path,data:l};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:s+"/path",schemaPath:"#/propert\
ies/path/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.path.type,parentSchema:S.
properties.path,data:l};e===null?e=[o]:e.push(o),t++}}if(r.suspend!==void 0){let l=r.suspend;if(typeof l!="boo\
lean"){let o={instancePath:s+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"bo\
olean"},message:"must be boolean",schema:S.properties.suspend.type,parentSchema:S.properties.suspend,data:l};e===
null?e=[o]:e.push(o),t++}}if(r.limits!==void 0){let l=r.limits;if(l&&typeof l=="object"&&!Array.isArray(l)){for(let o in l)
if(!(o==="maxConcurrentRuns"||o==="maxOpenPullRequests")){let m={instancePath:s+"/limits",schemaPath:"#/proper\
ties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must N\
OT have additional properties",schema:!1,parentSchema:S.properties.limits,data:l};e===null?e=[m]:e.push(m),t++}
if(l.maxConcurrentRuns!==void 0){let o=l.maxConcurrentRuns;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o))){let m={instancePath:s+"/limits/maxConcurrentRuns",schemaPath:"#/properties/limits/properties/maxConcurren\
tRuns/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:S.properties.limits.properties.
maxConcurrentRuns.type,parentSchema:S.properties.limits.properties.maxConcurrentRuns,data:o};e===null?e=[m]:e.
push(m),t++}if(typeof o=="number"&&isFinite(o)){if(o>1e5||isNaN(o)){let m={instancePath:s+"/limits/maxConcurre\
ntRuns",schemaPath:"#/properties/limits/properties/maxConcurrentRuns/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:S.properties.limits.properties.maxConcurrentRuns,
data:o};e===null?e=[m]:e.push(m),t++}if(o<1||isNaN(o)){let m={instancePath:s+"/limits/maxConcurrentRuns",schemaPath:"\
#/properties/limits/properties/maxConcurrentRuns/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:S.properties.limits.properties.maxConcurrentRuns,data:o};e===null?e=[m]:e.
push(m),t++}}}if(l.maxOpenPullRequests!==void 0){let o=l.maxOpenPullRequests;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o))){let m={instancePath:s+"/limits/maxOpenPullRequests",schemaPath:"#/properties/limits/p\
roperties/maxOpenPullRequests/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:S.
properties.limits.properties.maxOpenPullRequests.type,parentSchema:S.properties.limits.properties.maxOpenPullRequests,
data:o};e===null?e=[m]:e.push(m),t++}if(typeof o=="number"&&isFinite(o)){if(o>1e5||isNaN(o)){let m={instancePath:s+
"/limits/maxOpenPullRequests",schemaPath:"#/properties/limits/properties/maxOpenPullRequests/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:S.properties.limits.
properties.maxOpenPullRequests,data:o};e===null?e=[m]:e.push(m),t++}if(o<1||isNaN(o)){let m={instancePath:s+"/\
limits/maxOpenPullRequests",schemaPath:"#/properties/limits/properties/maxOpenPullRequests/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:S.properties.limits.properties.
maxOpenPullRequests,data:o};e===null?e=[m]:e.push(m),t++}}}}else{let o={instancePath:s+"/limits",schemaPath:"#\
/properties/limits/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.properties.limits.
type,parentSchema:S.properties.limits,data:l};e===null?e=[o]:e.push(o),t++}}if(r.budget!==void 0){let l=r.budget;
if(l&&typeof l=="object"&&!Array.isArray(l)){for(let o in l)if(!(o==="usdPerDay"||o==="tokensPerDay"||o==="usd\
PerTask"||o==="tokensPerTask")){let m={instancePath:s+"/budget",schemaPath:"#/properties/budget/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional propert\
ies",schema:!1,parentSchema:S.properties.budget,data:l};e===null?e=[m]:e.push(m),t++}if(l.usdPerDay!==void 0){
let o=l.usdPerDay;if(typeof o=="number"&&isFinite(o)){if(o>1e7||isNaN(o)){let m={instancePath:s+"/budget/usdPe\
rDay",schemaPath:"#/definitions/usd/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7},message:"mus\
t be <= 10000000",schema:1e7,parentSchema:ue,data:o};e===null?e=[m]:e.push(m),t++}if(o<.01||isNaN(o)){let m={instancePath:s+
"/budget/usdPerDay",schemaPath:"#/definitions/usd/minimum",keyword:"minimum",params:{comparison:">=",limit:.01},
message:"must be >= 0.01",schema:.01,parentSchema:ue,data:o};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:s+
"/budget/usdPerDay",schemaPath:"#/definitions/usd/type",keyword:"type",params:{type:"number"},message:"must be\
 number",schema:ue.type,parentSchema:ue,data:o};e===null?e=[m]:e.push(m),t++}}if(l.tokensPerDay!==void 0){let o=l.
tokensPerDay;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:s+"/budget/tokensPe\
rDay",schemaPath:"#/definitions/tokens/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:he.type,parentSchema:he,data:o};e===null?e=[m]:e.push(m),t++}if(typeof o=="number"&&isFinite(o)){if(o>1e12||
isNaN(o)){let m={instancePath:s+"/budget/tokensPerDay",schemaPath:"#/definitions/tokens/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:1e12},message:"must be <= 1000000000000",schema:1e12,parentSchema:he,data:o};
e===null?e=[m]:e.push(m),t++}if(o<1||isNaN(o)){let m={instancePath:s+"/budget/tokensPerDay",schemaPath:"#/defi\
nitions/tokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:he,
data:o};e===null?e=[m]:e.push(m),t++}}}if(l.usdPerTask!==void 0){let o=l.usdPerTask;if(typeof o=="number"&&isFinite(
o)){if(o>1e7||isNaN(o)){let m={instancePath:s+"/budget/usdPerTask",schemaPath:"#/definitions/usd/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e7},message:"must be <= 10000000",schema:1e7,parentSchema:ue,data:o};e===
null?e=[m]:e.push(m),t++}if(o<.01||isNaN(o)){let m={instancePath:s+"/budget/usdPerTask",schemaPath:"#/definiti\
ons/usd/minimum",keyword:"minimum",params:{comparison:">=",limit:.01},message:"must be >= 0.01",schema:.01,parentSchema:ue,
data:o};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:s+"/budget/usdPerTask",schemaPath:"#/definition\
s/usd/type",keyword:"type",params:{type:"number"},message:"must be number",schema:ue.type,parentSchema:ue,data:o};
e===null?e=[m]:e.push(m),t++}}if(l.tokensPerTask!==void 0){let o=l.tokensPerTask;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:s+"/budget/tokensPerTask",schemaPath:"#/definitions/tokens/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer",schema:he.type,parentSchema:he,data:o};e===
null?e=[m]:e.push(m),t++}if(typeof o=="number"&&isFinite(o)){if(o>1e12||isNaN(o)){let m={instancePath:s+"/budg\
et/tokensPerTask",schemaPath:"#/definitions/tokens/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e12},
message:"must be <= 1000000000000",schema:1e12,parentSchema:he,data:o};e===null?e=[m]:e.push(m),t++}if(o<1||isNaN(
o)){let m={instancePath:s+"/budget/tokensPerTask",schemaPath:"#/definitions/tokens/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:he,data:o};e===null?e=[m]:e.push(
m),t++}}}}else{let o={instancePath:s+"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:S.properties.budget.type,parentSchema:S.properties.budget,data:l};e===
null?e=[o]:e.push(o),t++}}if(r.pullRequests!==void 0){let l=r.pullRequests;if(l&&typeof l=="object"&&!Array.isArray(
l)){for(let o in l)if(!Pe.call(S.properties.pullRequests.properties,o)){let m={instancePath:s+"/pullRequests",
schemaPath:"#/properties/pullRequests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties",schema:!1,parentSchema:S.properties.pullRequests,data:l};e===null?
e=[m]:e.push(m),t++}if(l.draft!==void 0){let o=l.draft;if(typeof o!="boolean"){let m={instancePath:s+"/pullReq\
uests/draft",schemaPath:"#/properties/pullRequests/properties/draft/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean",schema:S.properties.pullRequests.properties.draft.type,parentSchema:S.properties.pullRequests.
properties.draft,data:o};e===null?e=[m]:e.push(m),t++}}if(l.labels!==void 0){let o=l.labels;if(Array.isArray(o)){
if(o.length>100){let p={instancePath:s+"/pullRequests/labels",schemaPath:"#/properties/pullRequests/properties\
/labels/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,
parentSchema:S.properties.pullRequests.properties.labels,data:o};e===null?e=[p]:e.push(p),t++}let m=o.length;for(let p=0;p<
m;p++){let y=o[p];if(typeof y=="string"){if(P(y)>50){let f={instancePath:s+"/pullRequests/labels/"+p,schemaPath:"\
#/properties/pullRequests/properties/labels/items/maxLength",keyword:"maxLength",params:{limit:50},message:"mu\
st NOT have more than 50 characters",schema:50,parentSchema:S.properties.pullRequests.properties.labels.items,
data:y};e===null?e=[f]:e.push(f),t++}if(P(y)<1){let f={instancePath:s+"/pullRequests/labels/"+p,schemaPath:"#/\
properties/pullRequests/properties/labels/items/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters",schema:1,parentSchema:S.properties.pullRequests.properties.labels.items,data:y};
e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:s+"/pullRequests/labels/"+p,schemaPath:"#/properties/pu\
llRequests/properties/labels/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.
properties.pullRequests.properties.labels.items.type,parentSchema:S.properties.pullRequests.properties.labels.
items,data:y};e===null?e=[f]:e.push(f),t++}}let u=o.length,n;if(u>1){let p={};for(;u--;){let y=o[u];if(typeof y==
"string"){if(typeof p[y]=="number"){n=p[y];let f={instancePath:s+"/pullRequests/labels",schemaPath:"#/properti\
es/pullRequests/properties/labels/uniqueItems",keyword:"uniqueItems",params:{i:u,j:n},message:"must NOT have d\
uplicate items (items ## "+n+" and "+u+" are identical)",schema:!0,parentSchema:S.properties.pullRequests.properties.
labels,data:o};e===null?e=[f]:e.push(f),t++;break}p[y]=u}}}}else{let m={instancePath:s+"/pullRequests/labels",
schemaPath:"#/properties/pullRequests/properties/labels/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:S.properties.pullRequests.properties.labels.type,parentSchema:S.properties.pullRequests.properties.
labels,data:o};e===null?e=[m]:e.push(m),t++}}if(l.reviewers!==void 0){let o=l.reviewers;if(Array.isArray(o)){if(o.
length>15){let p={instancePath:s+"/pullRequests/reviewers",schemaPath:"#/properties/pullRequests/properties/re\
viewers/maxItems",keyword:"maxItems",params:{limit:15},message:"must NOT have more than 15 items",schema:15,parentSchema:S.
properties.pullRequests.properties.reviewers,data:o};e===null?e=[p]:e.push(p),t++}let m=o.length;for(let p=0;p<
m;p++){let y=o[p];if(typeof y=="string"){if(P(y)>100){let f={instancePath:s+"/pullRequests/reviewers/"+p,schemaPath:"\
#/definitions/reviewer/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 \
characters",schema:100,parentSchema:je,data:y};e===null?e=[f]:e.push(f),t++}if(!Tt.test(y)){let f={instancePath:s+
"/pullRequests/reviewers/"+p,schemaPath:"#/definitions/reviewer/pattern",keyword:"pattern",params:{pattern:"^[\
A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-\
9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$"',schema:"^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$",parentSchema:je,
data:y};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:s+"/pullRequests/reviewers/"+p,schemaPath:"#/de\
finitions/reviewer/type",keyword:"type",params:{type:"string"},message:"must be string",schema:je.type,parentSchema:je,
data:y};e===null?e=[f]:e.push(f),t++}}let u=o.length,n;if(u>1){e:for(;u--;)for(n=u;n--;)if(M(o[u],o[n])){let p={
instancePath:s+"/pullRequests/reviewers",schemaPath:"#/properties/pullRequests/properties/reviewers/uniqueItem\
s",keyword:"uniqueItems",params:{i:u,j:n},message:"must NOT have duplicate items (items ## "+n+" and "+u+" are\
 identical)",schema:!0,parentSchema:S.properties.pullRequests.properties.reviewers,data:o};e===null?e=[p]:e.push(
p),t++;break e}}}else{let m={instancePath:s+"/pullRequests/reviewers",schemaPath:"#/properties/pullRequests/pr\
operties/reviewers/type",keyword:"type",params:{type:"array"},message:"must be array",schema:S.properties.pullRequests.
properties.reviewers.type,parentSchema:S.properties.pullRequests.properties.reviewers,data:o};e===null?e=[m]:e.
push(m),t++}}if(l.assignees!==void 0){let o=l.assignees;if(Array.isArray(o)){if(o.length>10){let p={instancePath:s+
"/pullRequests/assignees",schemaPath:"#/properties/pullRequests/properties/assignees/maxItems",keyword:"maxIte\
ms",params:{limit:10},message:"must NOT have more than 10 items",schema:10,parentSchema:S.properties.pullRequests.
properties.assignees,data:o};e===null?e=[p]:e.push(p),t++}let m=o.length;for(let p=0;p<m;p++){let y=o[p];if(typeof y==
"string"){if(P(y)>100){let f={instancePath:s+"/pullRequests/assignees/"+p,schemaPath:"#/definitions/account/ma\
xLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters",schema:100,parentSchema:qe,
data:y};e===null?e=[f]:e.push(f),t++}if(!Lt.test(y)){let f={instancePath:s+"/pullRequests/assignees/"+p,schemaPath:"\
#/definitions/account/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$"},message:'\
must match pattern "^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$"',schema:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$",
parentSchema:qe,data:y};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:s+"/pullRequests/assignees/"+p,
schemaPath:"#/definitions/account/type",keyword:"type",params:{type:"string"},message:"must be string",schema:qe.
type,parentSchema:qe,data:y};e===null?e=[f]:e.push(f),t++}}let u=o.length,n;if(u>1){e:for(;u--;)for(n=u;n--;)if(M(
o[u],o[n])){let p={instancePath:s+"/pullRequests/assignees",schemaPath:"#/properties/pullRequests/properties/a\
ssignees/uniqueItems",keyword:"uniqueItems",params:{i:u,j:n},message:"must NOT have duplicate items (items ## "+
n+" and "+u+" are identical)",schema:!0,parentSchema:S.properties.pullRequests.properties.assignees,data:o};e===
null?e=[p]:e.push(p),t++;break e}}}else{let m={instancePath:s+"/pullRequests/assignees",schemaPath:"#/properti\
es/pullRequests/properties/assignees/type",keyword:"type",params:{type:"array"},message:"must be array",schema:S.
properties.pullRequests.properties.assignees.type,parentSchema:S.properties.pullRequests.properties.assignees,
data:o};e===null?e=[m]:e.push(m),t++}}if(l.merge!==void 0){let o=l.merge;if(typeof o!="string"){let m={instancePath:s+
"/pullRequests/merge",schemaPath:"#/properties/pullRequests/properties/merge/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:S.properties.pullRequests.properties.merge.type,parentSchema:S.properties.
pullRequests.properties.merge,data:o};e===null?e=[m]:e.push(m),t++}if(!(o==="never"||o==="whenGreen")){let m={
instancePath:s+"/pullRequests/merge",schemaPath:"#/properties/pullRequests/properties/merge/enum",keyword:"enu\
m",params:{allowedValues:S.properties.pullRequests.properties.merge.enum},message:"must be equal to one of the\
 allowed values",schema:S.properties.pullRequests.properties.merge.enum,parentSchema:S.properties.pullRequests.
properties.merge,data:o};e===null?e=[m]:e.push(m),t++}}if(l.requiredApprovals!==void 0){let o=l.requiredApprovals;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:s+"/pullRequests/requiredApprova\
ls",schemaPath:"#/properties/pullRequests/properties/requiredApprovals/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer",schema:S.properties.pullRequests.properties.requiredApprovals.type,parentSchema:S.
properties.pullRequests.properties.requiredApprovals,data:o};e===null?e=[m]:e.push(m),t++}if(typeof o=="number"&&
isFinite(o)){if(o>20||isNaN(o)){let m={instancePath:s+"/pullRequests/requiredApprovals",schemaPath:"#/properti\
es/pullRequests/properties/requiredApprovals/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"\
must be <= 20",schema:20,parentSchema:S.properties.pullRequests.properties.requiredApprovals,data:o};e===null?
e=[m]:e.push(m),t++}if(o<0||isNaN(o)){let m={instancePath:s+"/pullRequests/requiredApprovals",schemaPath:"#/pr\
operties/pullRequests/properties/requiredApprovals/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:S.properties.pullRequests.properties.requiredApprovals,data:o};e===
null?e=[m]:e.push(m),t++}}}if(l.ci!==void 0){let o=l.ci;if(typeof o!="string"){let m={instancePath:s+"/pullReq\
uests/ci",schemaPath:"#/properties/pullRequests/properties/ci/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:S.properties.pullRequests.properties.ci.type,parentSchema:S.properties.pullRequests.properties.
ci,data:o};e===null?e=[m]:e.push(m),t++}if(!(o==="required"||o==="optional")){let m={instancePath:s+"/pullRequ\
ests/ci",schemaPath:"#/properties/pullRequests/properties/ci/enum",keyword:"enum",params:{allowedValues:S.properties.
pullRequests.properties.ci.enum},message:"must be equal to one of the allowed values",schema:S.properties.pullRequests.
properties.ci.enum,parentSchema:S.properties.pullRequests.properties.ci,data:o};e===null?e=[m]:e.push(m),t++}}
if(l.ciQuietSeconds!==void 0){let o=l.ciQuietSeconds;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){
let m={instancePath:s+"/pullRequests/ciQuietSeconds",schemaPath:"#/properties/pullRequests/properties/ciQuietS\
econds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:S.properties.pullRequests.
properties.ciQuietSeconds.type,parentSchema:S.properties.pullRequests.properties.ciQuietSeconds,data:o};e===null?
e=[m]:e.push(m),t++}if(typeof o=="number"&&isFinite(o)){if(o>3600||isNaN(o)){let m={instancePath:s+"/pullReque\
sts/ciQuietSeconds",schemaPath:"#/properties/pullRequests/properties/ciQuietSeconds/maximum",keyword:"maximum",
params:{comparison:"<=",limit:3600},message:"must be <= 3600",schema:3600,parentSchema:S.properties.pullRequests.
properties.ciQuietSeconds,data:o};e===null?e=[m]:e.push(m),t++}if(o<0||isNaN(o)){let m={instancePath:s+"/pullR\
equests/ciQuietSeconds",schemaPath:"#/properties/pullRequests/properties/ciQuietSeconds/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:S.properties.pullRequests.properties.
ciQuietSeconds,data:o};e===null?e=[m]:e.push(m),t++}}}if(l.maxFeedbackRounds!==void 0){let o=l.maxFeedbackRounds;
if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:s+"/pullRequests/maxFeedbackRoun\
ds",schemaPath:"#/properties/pullRequests/properties/maxFeedbackRounds/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer",schema:S.properties.pullRequests.properties.maxFeedbackRounds.type,parentSchema:S.
properties.pullRequests.properties.maxFeedbackRounds,data:o};e===null?e=[m]:e.push(m),t++}if(typeof o=="number"&&
isFinite(o)){if(o>100||isNaN(o)){let m={instancePath:s+"/pullRequests/maxFeedbackRounds",schemaPath:"#/propert\
ies/pullRequests/properties/maxFeedbackRounds/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"\
must be <= 100",schema:100,parentSchema:S.properties.pullRequests.properties.maxFeedbackRounds,data:o};e===null?
e=[m]:e.push(m),t++}if(o<0||isNaN(o)){let m={instancePath:s+"/pullRequests/maxFeedbackRounds",schemaPath:"#/pr\
operties/pullRequests/properties/maxFeedbackRounds/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:S.properties.pullRequests.properties.maxFeedbackRounds,data:o};e===
null?e=[m]:e.push(m),t++}}}if(l.maxCiRounds!==void 0){let o=l.maxCiRounds;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o))){let m={instancePath:s+"/pullRequests/maxCiRounds",schemaPath:"#/properties/pullRequests/prop\
erties/maxCiRounds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:S.properties.
pullRequests.properties.maxCiRounds.type,parentSchema:S.properties.pullRequests.properties.maxCiRounds,data:o};
e===null?e=[m]:e.push(m),t++}if(typeof o=="number"&&isFinite(o)){if(o>20||isNaN(o)){let m={instancePath:s+"/pu\
llRequests/maxCiRounds",schemaPath:"#/properties/pullRequests/properties/maxCiRounds/maximum",keyword:"maximum",
params:{comparison:"<=",limit:20},message:"must be <= 20",schema:20,parentSchema:S.properties.pullRequests.properties.
maxCiRounds,data:o};e===null?e=[m]:e.push(m),t++}if(o<0||isNaN(o)){let m={instancePath:s+"/pullRequests/maxCiR\
ounds",schemaPath:"#/properties/pullRequests/properties/maxCiRounds/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:S.properties.pullRequests.properties.maxCiRounds,data:o};
e===null?e=[m]:e.push(m),t++}}}if(l.maxMergeRounds!==void 0){let o=l.maxMergeRounds;if(!(typeof o=="number"&&!(o%
1)&&!isNaN(o)&&isFinite(o))){let m={instancePath:s+"/pullRequests/maxMergeRounds",schemaPath:"#/properties/pul\
lRequests/properties/maxMergeRounds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:S.
properties.pullRequests.properties.maxMergeRounds.type,parentSchema:S.properties.pullRequests.properties.maxMergeRounds,
data:o};e===null?e=[m]:e.push(m),t++}if(typeof o=="number"&&isFinite(o)){if(o>20||isNaN(o)){let m={instancePath:s+
"/pullRequests/maxMergeRounds",schemaPath:"#/properties/pullRequests/properties/maxMergeRounds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:20},message:"must be <= 20",schema:20,parentSchema:S.properties.pullRequests.
properties.maxMergeRounds,data:o};e===null?e=[m]:e.push(m),t++}if(o<0||isNaN(o)){let m={instancePath:s+"/pullR\
equests/maxMergeRounds",schemaPath:"#/properties/pullRequests/properties/maxMergeRounds/minimum",keyword:"mini\
mum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:S.properties.pullRequests.properties.
maxMergeRounds,data:o};e===null?e=[m]:e.push(m),t++}}}if(l.closeOnPrune!==void 0){let o=l.closeOnPrune;if(typeof o!=
"boolean"){let m={instancePath:s+"/pullRequests/closeOnPrune",schemaPath:"#/properties/pullRequests/properties\
/closeOnPrune/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:S.properties.pullRequests.
properties.closeOnPrune.type,parentSchema:S.properties.pullRequests.properties.closeOnPrune,data:o};e===null?e=
[m]:e.push(m),t++}}}else{let o={instancePath:s+"/pullRequests",schemaPath:"#/properties/pullRequests/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:S.properties.pullRequests.type,parentSchema:S.properties.
pullRequests,data:l};e===null?e=[o]:e.push(o),t++}}if(r.protectedPaths!==void 0){let l=r.protectedPaths;if(Array.
isArray(l)){if(l.length>1e3){let n={instancePath:s+"/protectedPaths",schemaPath:"#/properties/protectedPaths/m\
axItems",keyword:"maxItems",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:S.
properties.protectedPaths,data:l};e===null?e=[n]:e.push(n),t++}let o=l.length;for(let n=0;n<o;n++){let p=l[n];
if(typeof p=="string"){if(P(p)>1e3){let y={instancePath:s+"/protectedPaths/"+n,schemaPath:"definitions.json#/d\
efinitions/glob/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 charac\
ters",schema:1e3,parentSchema:U,data:p};e===null?e=[y]:e.push(y),t++}if(!Ze.test(p)){let y={instancePath:s+"/p\
rotectedPaths/"+n,schemaPath:"definitions.json#/definitions/glob/pattern",keyword:"pattern",params:{pattern:"^\
(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\
u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$",parentSchema:U,data:p};e===
null?e=[y]:e.push(y),t++}}else{let y={instancePath:s+"/protectedPaths/"+n,schemaPath:"definitions.json#/defini\
tions/glob/type",keyword:"type",params:{type:"string"},message:"must be string",schema:U.type,parentSchema:U,data:p};
e===null?e=[y]:e.push(y),t++}}let m=l.length,u;if(m>1){e:for(;m--;)for(u=m;u--;)if(M(l[m],l[u])){let n={instancePath:s+
"/protectedPaths",schemaPath:"#/properties/protectedPaths/uniqueItems",keyword:"uniqueItems",params:{i:m,j:u},
message:"must NOT have duplicate items (items ## "+u+" and "+m+" are identical)",schema:!0,parentSchema:S.properties.
protectedPaths,data:l};e===null?e=[n]:e.push(n),t++;break e}}}else{let o={instancePath:s+"/protectedPaths",schemaPath:"\
#/properties/protectedPaths/type",keyword:"type",params:{type:"array"},message:"must be array",schema:S.properties.
protectedPaths.type,parentSchema:S.properties.protectedPaths,data:l};e===null?e=[o]:e.push(o),t++}}if(r.checks!==
void 0&&(Te(r.checks,{instancePath:s+"/checks",parentData:r,parentDataProperty:"checks",rootData:x})||(e=e===null?
Te.errors:e.concat(Te.errors),t=e.length)),r.modelAliases!==void 0&&(Le(r.modelAliases,{instancePath:s+"/model\
Aliases",parentData:r,parentDataProperty:"modelAliases",rootData:x})||(e=e===null?Le.errors:e.concat(Le.errors),
t=e.length)),r.agents!==void 0){let l={instancePath:s+"/agents",schemaPath:"#/properties/agents/false schema",
keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:S.properties.agents,
data:r.agents};e===null?e=[l]:e.push(l),t++}if(r.toolPresets!==void 0){let l=r.toolPresets;if(l&&typeof l=="ob\
ject"&&!Array.isArray(l)){if(Object.keys(l).length>50){let o={instancePath:s+"/toolPresets",schemaPath:"#/prop\
erties/toolPresets/maxProperties",keyword:"maxProperties",params:{limit:50},message:"must NOT have more than 5\
0 properties",schema:50,parentSchema:S.properties.toolPresets,data:l};e===null?e=[o]:e.push(o),t++}for(let o in l){
let m=t;if(typeof o=="string"){if(P(o)>63){let u={instancePath:s+"/toolPresets",schemaPath:"definitions.json#/\
definitions/presetName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 ch\
aracters",schema:63,parentSchema:re,data:o,propertyName:o};e===null?e=[u]:e.push(u),t++}if(!R.test(o)){let u={
instancePath:s+"/toolPresets",schemaPath:"definitions.json#/definitions/presetName/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?\
$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:re,data:o,propertyName:o};e===null?e=[u]:e.push(u),t++}}else{
let u={instancePath:s+"/toolPresets",schemaPath:"definitions.json#/definitions/presetName/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:re.type,parentSchema:re,data:o,propertyName:o};e===null?
e=[u]:e.push(u),t++}var d=m===t;if(!d){let u={instancePath:s+"/toolPresets",schemaPath:"#/properties/toolPrese\
ts/propertyNames",keyword:"propertyNames",params:{propertyName:o},message:"property name must be valid",schema:S.
properties.toolPresets.propertyNames,parentSchema:S.properties.toolPresets,data:l};e===null?e=[u]:e.push(u),t++}}
for(let o in l)_e(l[o],{instancePath:s+"/toolPresets/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:o,
rootData:x})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)}else{let o={instancePath:s+"/toolPresets",
schemaPath:"#/properties/toolPresets/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.
properties.toolPresets.type,parentSchema:S.properties.toolPresets,data:l};e===null?e=[o]:e.push(o),t++}}if(r.mcpServers!==
void 0){let l=r.mcpServers;if(l&&typeof l=="object"&&!Array.isArray(l)){if(Object.keys(l).length>50){let o={instancePath:s+
"/mcpServers",schemaPath:"#/properties/mcpServers/maxProperties",keyword:"maxProperties",params:{limit:50},message:"\
must NOT have more than 50 properties",schema:50,parentSchema:S.properties.mcpServers,data:l};e===null?e=[o]:e.
push(o),t++}for(let o in l){let m=t;if(typeof o=="string"){if(P(o)>63){let u={instancePath:s+"/mcpServers",schemaPath:"\
definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have mor\
e than 63 characters",schema:63,parentSchema:A,data:o,propertyName:o};e===null?e=[u]:e.push(u),t++}if(!R.test(
o)){let u={instancePath:s+"/mcpServers",schemaPath:"definitions.json#/definitions/name/pattern",keyword:"patte\
rn",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-\
9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:o,propertyName:o};e===null?e=[u]:e.push(u),
t++}}else{let u={instancePath:s+"/mcpServers",schemaPath:"definitions.json#/definitions/name/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,data:o,propertyName:o};e===null?
e=[u]:e.push(u),t++}var c=m===t;if(!c){let u={instancePath:s+"/mcpServers",schemaPath:"#/properties/mcpServers\
/propertyNames",keyword:"propertyNames",params:{propertyName:o},message:"property name must be valid",schema:S.
properties.mcpServers.propertyNames,parentSchema:S.properties.mcpServers,data:l};e===null?e=[u]:e.push(u),t++}}
for(let o in l)Re(l[o],{instancePath:s+"/mcpServers/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:o,
rootData:x})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)}else{let o={instancePath:s+"/mcpServers",schemaPath:"\
#/properties/mcpServers/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.properties.
mcpServers.type,parentSchema:S.properties.mcpServers,data:l};e===null?e=[o]:e.push(o),t++}}if(r.notifications!==
void 0){let l={instancePath:s+"/notifications",schemaPath:"#/properties/notifications/false schema",keyword:"f\
alse schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:S.properties.notifications,data:r.
notifications};e===null?e=[l]:e.push(l),t++}if(r.triggers!==void 0){let l=r.triggers;if(l&&typeof l=="object"&&
!Array.isArray(l)){for(let o in l)if(o!=="issues"){let m={instancePath:s+"/triggers",schemaPath:"#/properties/\
triggers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT \
have additional properties",schema:!1,parentSchema:S.properties.triggers,data:l};e===null?e=[m]:e.push(m),t++}
if(l.issues!==void 0){let o=l.issues;if(Array.isArray(o)){if(o.length>20){let u={instancePath:s+"/triggers/iss\
ues",schemaPath:"#/properties/triggers/properties/issues/maxItems",keyword:"maxItems",params:{limit:20},message:"\
must NOT have more than 20 items",schema:20,parentSchema:S.properties.triggers.properties.issues,data:o};e===null?
e=[u]:e.push(u),t++}let m=o.length;for(let u=0;u<m;u++)De(o[u],{instancePath:s+"/triggers/issues/"+u,parentData:o,
parentDataProperty:u,rootData:x})||(e=e===null?De.errors:e.concat(De.errors),t=e.length)}else{let m={instancePath:s+
"/triggers/issues",schemaPath:"#/properties/triggers/properties/issues/type",keyword:"type",params:{type:"arra\
y"},message:"must be array",schema:S.properties.triggers.properties.issues.type,parentSchema:S.properties.triggers.
properties.issues,data:o};e===null?e=[m]:e.push(m),t++}}}else{let o={instancePath:s+"/triggers",schemaPath:"#/\
properties/triggers/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.properties.triggers.
type,parentSchema:S.properties.triggers,data:l};e===null?e=[o]:e.push(o),t++}}}else{let l={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.type,parentSchema:S,data:r};e===
null?e=[l]:e.push(l),t++}return Ie.errors=e,t===0}function bt(r,{instancePath:s="",parentData:v,parentDataProperty:q,
rootData:x=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.apiVersion===void 0){let i={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must \
have required property 'apiVersion'",schema:ie.required,parentSchema:ie,data:r};e===null?e=[i]:e.push(i),t++}if(r.
kind===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'",schema:ie.required,parentSchema:ie,data:r};e===null?e=[i]:e.push(
i),t++}if(r.metadata===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
metadata"},message:"must have required property 'metadata'",schema:ie.required,parentSchema:ie,data:r};e===null?
e=[i]:e.push(i),t++}for(let i in r)if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec")){let a={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must\
 NOT have additional properties",schema:!1,parentSchema:ie,data:r};e===null?e=[a]:e.push(a),t++}if(r.apiVersion!==
void 0){let i=r.apiVersion;if(i!=="orca.dev/v1alpha1"){let a={instancePath:s+"/apiVersion",schemaPath:"definit\
ions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"orca.dev/v1alpha1"},message:"mu\
st be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:Ne,data:i};e===null?e=[a]:e.push(a),t++}}if(r.
kind!==void 0){let i=r.kind;if(i!=="Project"){let a={instancePath:s+"/kind",schemaPath:"#/properties/kind/cons\
t",keyword:"const",params:{allowedValue:"Project"},message:"must be equal to constant",schema:"Project",parentSchema:ie.
properties.kind,data:i};e===null?e=[a]:e.push(a),t++}}r.metadata!==void 0&&($e(r.metadata,{instancePath:s+"/me\
tadata",parentData:r,parentDataProperty:"metadata",rootData:x})||(e=e===null?$e.errors:e.concat($e.errors),t=e.
length)),r.spec!==void 0&&(Ie(r.spec,{instancePath:s+"/spec",parentData:r,parentDataProperty:"spec",rootData:x})||
(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length))}else{let i={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:ie.type,parentSchema:ie,data:r};e===null?e=[i]:e.
push(i),t++}return bt.errors=e,t===0}var Yt=St,X={type:"object",required:["apiVersion","kind","metadata","spec"],
additionalProperties:!1,properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVersion"},kind:{const:"\
AgentPool"},metadata:{$ref:"definitions.json#/definitions/metadata"},spec:{$ref:"#/definitions/poolSpec"}},definitions:{
poolSpec:{type:"object",required:["template"],additionalProperties:!1,properties:{replicas:{type:"integer",minimum:0,
maximum:1e3,default:1},selector:{$ref:"definitions.json#/definitions/labels"},suspend:{type:"boolean",default:!1},
template:{type:"object",additionalProperties:!1,properties:{metadata:{type:"object",additionalProperties:!1,properties:{
labels:{$ref:"definitions.json#/definitions/labels"}}},spec:{$ref:"definitions.json#/definitions/podSpec"}}}}}}},
F={type:"object",required:["name"],additionalProperties:!1,properties:{name:{$ref:"#/definitions/name"},project:{
$ref:"#/definitions/name",default:"default"},labels:{$ref:"#/definitions/labels"},annotations:{$ref:"#/definit\
ions/annotations"}}};function Ee(r,{instancePath:s="",parentData:v,parentDataProperty:q,rootData:x=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let i={instancePath:s,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:F.
required,parentSchema:F,data:r};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i==="name"||i==="project"||i===
"labels"||i==="annotations")){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:F,
data:r};e===null?e=[a]:e.push(a),t++}if(r.name!==void 0){let i=r.name;if(typeof i=="string"){if(P(i)>63){let a={
instancePath:s+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}if(!R.test(
i)){let a={instancePath:s+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^\
[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0\
-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s+"/n\
ame",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.
type,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}if(r.project!==void 0){let i=r.project;if(typeof i==
"string"){if(P(i)>63){let a={instancePath:s+"/project",schemaPath:"#/definitions/name/maxLength",keyword:"maxL\
ength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:A,data:i};e===
null?e=[a]:e.push(a),t++}if(!R.test(i)){let a={instancePath:s+"/project",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]\
([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:s+"/project",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:A.type,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}r.labels!==
void 0&&(Y(r.labels,{instancePath:s+"/labels",parentData:r,parentDataProperty:"labels",rootData:x})||(e=e===null?
Y.errors:e.concat(Y.errors),t=e.length)),r.annotations!==void 0&&(K(r.annotations,{instancePath:s+"/annotation\
s",parentData:r,parentDataProperty:"annotations",rootData:x})||(e=e===null?K.errors:e.concat(K.errors),t=e.length))}else{
let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:F.
type,parentSchema:F,data:r};e===null?e=[i]:e.push(i),t++}return Ee.errors=e,t===0}var B={type:"object",required:[
"template"],additionalProperties:!1,properties:{replicas:{type:"integer",minimum:0,maximum:1e3,default:1},selector:{
$ref:"definitions.json#/definitions/labels"},suspend:{type:"boolean",default:!1},template:{type:"object",additionalProperties:!1,
properties:{metadata:{type:"object",additionalProperties:!1,properties:{labels:{$ref:"definitions.json#/defini\
tions/labels"}}},spec:{$ref:"definitions.json#/definitions/podSpec"}}}}};function ge(r,{instancePath:s="",parentData:v,
parentDataProperty:q,rootData:x=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let a in r){
let h=t;if(typeof a=="string"){if(P(a)>253){let d={instancePath:s,schemaPath:"#/definitions/labelKey/maxLength",
keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,parentSchema:oe,
data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}if(!ve.test(a)){let d={instancePath:s,schemaPath:"#/defini\
tions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-\
Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za\
-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",
parentSchema:oe,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}}var i=h===t;if(!i){let d={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property name must be va\
lid",schema:Z.propertyNames,parentSchema:Z,data:r};e===null?e=[d]:e.push(d),t++}}for(let a in r){let h=r[a];if(typeof h==
"string"){if(P(h)>63){let d={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additio\
nalProperties/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",
schema:63,parentSchema:Z.additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}if(!it.test(h)){let d={instancePath:s+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{
pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},message:'must match pattern "^([A-Za-z0-9]([-A-Za-z0-\
9_.]*[A-Za-z0-9])?)?$"',schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:Z.additionalProperties,
data:h};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.
additionalProperties.type,parentSchema:Z.additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}}}else{let a={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.type,
parentSchema:Z,data:r};e===null?e=[a]:e.push(a),t++}return ge.errors=e,t===0}var g={type:"object",additionalProperties:!1,
properties:{agent:{type:"string",enum:["claude","claude-code","codex","gemini","command"],default:"claude"},model:{
$ref:"#/definitions/model"},systemPrompt:{type:"string",maxLength:65536},capabilities:{type:"array",items:{$ref:"\
#/definitions/capability"},uniqueItems:!0,maxItems:100},maxConcurrency:{type:"integer",minimum:1,maximum:100,default:1},
maxTokens:{type:"integer",minimum:1,maximum:1e6,default:16384},maxTurns:{type:"integer",minimum:1,maximum:1e3,
default:50},tools:{type:"array",items:{$ref:"#/definitions/tool"},uniqueItems:!0},toolPreset:{$ref:"#/definiti\
ons/presetName"},mcpServers:{type:"array",items:{$ref:"#/definitions/name"},uniqueItems:!0,maxItems:50},restartPolicy:{
type:"string",enum:["Always","OnFailure","Never"],default:"Always"},executor:{type:"string",enum:["process"],"\
x-orca-later":["container","kubernetes"],default:"process"},image:!1,resources:!1,command:{type:"array",items:{
type:"string",minLength:1,maxLength:4096},minItems:1,maxItems:100},env:{type:"array",items:{$ref:"#/definition\
s/environmentName"},uniqueItems:!0,maxItems:100},network:!1,heartbeatSeconds:{type:"integer",minimum:1,maximum:86400,
default:90},stallTimeoutSeconds:{type:"integer",minimum:1,maximum:604800}},if:{properties:{agent:{const:"comma\
nd"}},required:["agent"]},then:{required:["command"],"x-orca-message":'agent command needs the program to run \
in "command"'},dependencies:{command:{required:["agent"],properties:{agent:{const:"command","x-orca-message":'\
must be command where a "command" is given'}},"x-orca-message":'"command" is run by agent command alone: add a\
gent: command or remove it'}}};function Ce(r,{instancePath:s="",parentData:v,parentDataProperty:q,rootData:x=r}={}){
let e=null,t=0,i=t,a=!0,h=t;if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.agent===void 0&&(c="agent")){
let l={};e===null?e=[l]:e.push(l),t++}else if(r.agent!==void 0&&r.agent!=="command"){let l={};e===null?e=[l]:e.
push(l),t++}}var d=h===t;if(t=i,e!==null&&(i?e.length=i:e=null),d){let c=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.command===void 0){let o={instancePath:s,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
command"},message:"must have required property 'command'",schema:g.then.required,parentSchema:g.then,data:r};e===
null?e=[o]:e.push(o),t++}var d=c===t;a=d}if(!a){let c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:g.if,parentSchema:g,data:r};e===null?e=[c]:e.push(c),t++}if(r&&
typeof r=="object"&&!Array.isArray(r)){for(let c in r)if(!Pe.call(g.properties,c)){let l={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:g,data:r};e===null?e=[l]:e.push(l),t++}if(r.command!==void 0&&r&&typeof r==
"object"&&!Array.isArray(r)){if(r.agent===void 0){let c={instancePath:s,schemaPath:"#/dependencies/command/req\
uired",keyword:"required",params:{missingProperty:"agent"},message:"must have required property 'agent'",schema:g.
dependencies.command.required,parentSchema:g.dependencies.command,data:r};e===null?e=[c]:e.push(c),t++}if(r.agent!==
void 0){let c=r.agent;if(c!=="command"){let l={instancePath:s+"/agent",schemaPath:"#/dependencies/command/prop\
erties/agent/const",keyword:"const",params:{allowedValue:"command"},message:"must be equal to constant",schema:"\
command",parentSchema:g.dependencies.command.properties.agent,data:c};e===null?e=[l]:e.push(l),t++}}}if(r.agent!==
void 0){let c=r.agent;if(typeof c!="string"){let l={instancePath:s+"/agent",schemaPath:"#/properties/agent/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.agent.type,parentSchema:g.
properties.agent,data:c};e===null?e=[l]:e.push(l),t++}if(!(c==="claude"||c==="claude-code"||c==="codex"||c==="\
gemini"||c==="command")){let l={instancePath:s+"/agent",schemaPath:"#/properties/agent/enum",keyword:"enum",params:{
allowedValues:g.properties.agent.enum},message:"must be equal to one of the allowed values",schema:g.properties.
agent.enum,parentSchema:g.properties.agent,data:c};e===null?e=[l]:e.push(l),t++}}if(r.model!==void 0){let c=r.
model;if(typeof c=="string"){if(P(c)>128){let l={instancePath:s+"/model",schemaPath:"#/definitions/model/maxLe\
ngth",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:T,
data:c};e===null?e=[l]:e.push(l),t++}if(!fe.test(c)){let l={instancePath:s+"/model",schemaPath:"#/definitions/\
model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match \
pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:T,
data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:s+"/model",schemaPath:"#/definitions/model/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:T.type,parentSchema:T,data:c};e===null?e=
[l]:e.push(l),t++}}if(r.systemPrompt!==void 0){let c=r.systemPrompt;if(typeof c=="string"){if(P(c)>65536){let l={
instancePath:s+"/systemPrompt",schemaPath:"#/properties/systemPrompt/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters",schema:65536,parentSchema:g.properties.systemPrompt,data:c};
e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:s+"/systemPrompt",schemaPath:"#/properties/systemPrompt\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.properties.systemPrompt.type,parentSchema:g.
properties.systemPrompt,data:c};e===null?e=[l]:e.push(l),t++}}if(r.capabilities!==void 0){let c=r.capabilities;
if(Array.isArray(c)){if(c.length>100){let u={instancePath:s+"/capabilities",schemaPath:"#/properties/capabilit\
ies/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:g.
properties.capabilities,data:c};e===null?e=[u]:e.push(u),t++}let l=c.length;for(let u=0;u<l;u++){let n=c[u];if(typeof n==
"string"){if(P(n)>63){let p={instancePath:s+"/capabilities/"+u,schemaPath:"#/definitions/capability/maxLength",
keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:V,
data:n};e===null?e=[p]:e.push(p),t++}if(!ze.test(n)){let p={instancePath:s+"/capabilities/"+u,schemaPath:"#/de\
finitions/capability/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},
message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*\
[A-Za-z0-9])?$",parentSchema:V,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/capabilities\
/"+u,schemaPath:"#/definitions/capability/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:V.type,parentSchema:V,data:n};e===null?e=[p]:e.push(p),t++}}let o=c.length,m;if(o>1){e:for(;o--;)for(m=
o;m--;)if(M(c[o],c[m])){let u={instancePath:s+"/capabilities",schemaPath:"#/properties/capabilities/uniqueItem\
s",keyword:"uniqueItems",params:{i:o,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+o+" are\
 identical)",schema:!0,parentSchema:g.properties.capabilities,data:c};e===null?e=[u]:e.push(u),t++;break e}}}else{
let l={instancePath:s+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:g.properties.capabilities.type,parentSchema:g.properties.capabilities,data:c};
e===null?e=[l]:e.push(l),t++}}if(r.maxConcurrency!==void 0){let c=r.maxConcurrency;if(!(typeof c=="number"&&!(c%
1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:s+"/maxConcurrency",schemaPath:"#/properties/maxConcurrency/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.properties.maxConcurrency.type,
parentSchema:g.properties.maxConcurrency,data:c};e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(
c)){if(c>100||isNaN(c)){let l={instancePath:s+"/maxConcurrency",schemaPath:"#/properties/maxConcurrency/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:g.properties.
maxConcurrency,data:c};e===null?e=[l]:e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:s+"/maxConcurrency",
schemaPath:"#/properties/maxConcurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1",schema:1,parentSchema:g.properties.maxConcurrency,data:c};e===null?e=[l]:e.push(l),t++}}}if(r.maxTokens!==
void 0){let c=r.maxTokens;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:s+"/ma\
xTokens",schemaPath:"#/properties/maxTokens/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger",schema:g.properties.maxTokens.type,parentSchema:g.properties.maxTokens,data:c};e===null?e=[l]:e.push(l),t++}
if(typeof c=="number"&&isFinite(c)){if(c>1e6||isNaN(c)){let l={instancePath:s+"/maxTokens",schemaPath:"#/prope\
rties/maxTokens/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,
parentSchema:g.properties.maxTokens,data:c};e===null?e=[l]:e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:s+
"/maxTokens",schemaPath:"#/properties/maxTokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:g.properties.maxTokens,data:c};e===null?e=[l]:e.push(l),t++}}}if(r.maxTurns!==
void 0){let c=r.maxTurns;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:s+"/max\
Turns",schemaPath:"#/properties/maxTurns/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:g.properties.maxTurns.type,parentSchema:g.properties.maxTurns,data:c};e===null?e=[l]:e.push(l),t++}if(typeof c==
"number"&&isFinite(c)){if(c>1e3||isNaN(c)){let l={instancePath:s+"/maxTurns",schemaPath:"#/properties/maxTurns\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:g.
properties.maxTurns,data:c};e===null?e=[l]:e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:s+"/maxTurns",schemaPath:"\
#/properties/maxTurns/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:g.properties.maxTurns,data:c};e===null?e=[l]:e.push(l),t++}}}if(r.tools!==void 0){let c=r.tools;if(Array.
isArray(c)){let l=c.length;for(let u=0;u<l;u++){let n=c[u];if(typeof n!="string"){let p={instancePath:s+"/tool\
s/"+u,schemaPath:"#/definitions/tool/type",keyword:"type",params:{type:"string"},message:"must be string",schema:W.
type,parentSchema:W,data:n};e===null?e=[p]:e.push(p),t++}if(!(n==="read_file"||n==="write_file"||n==="edit_fil\
e"||n==="list_files"||n==="search_code"||n==="run_command")){let p={instancePath:s+"/tools/"+u,schemaPath:"#/d\
efinitions/tool/enum",keyword:"enum",params:{allowedValues:W.enum},message:"must be equal to one of the allowe\
d values",schema:W.enum,parentSchema:W,data:n};e===null?e=[p]:e.push(p),t++}}let o=c.length,m;if(o>1){e:for(;o--;)
for(m=o;m--;)if(M(c[o],c[m])){let u={instancePath:s+"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"\
uniqueItems",params:{i:o,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+o+" are identical)",
schema:!0,parentSchema:g.properties.tools,data:c};e===null?e=[u]:e.push(u),t++;break e}}}else{let l={instancePath:s+
"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.
properties.tools.type,parentSchema:g.properties.tools,data:c};e===null?e=[l]:e.push(l),t++}}if(r.toolPreset!==
void 0){let c=r.toolPreset;if(typeof c=="string"){if(P(c)>63){let l={instancePath:s+"/toolPreset",schemaPath:"\
#/definitions/presetName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 \
characters",schema:63,parentSchema:re,data:c};e===null?e=[l]:e.push(l),t++}if(!R.test(c)){let l={instancePath:s+
"/toolPreset",schemaPath:"#/definitions/presetName/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z\
0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*\
[a-z0-9])?$",parentSchema:re,data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:s+"/toolPreset",schemaPath:"\
#/definitions/presetName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:re.type,parentSchema:re,
data:c};e===null?e=[l]:e.push(l),t++}}if(r.mcpServers!==void 0){let c=r.mcpServers;if(Array.isArray(c)){if(c.length>
50){let u={instancePath:s+"/mcpServers",schemaPath:"#/properties/mcpServers/maxItems",keyword:"maxItems",params:{
limit:50},message:"must NOT have more than 50 items",schema:50,parentSchema:g.properties.mcpServers,data:c};e===
null?e=[u]:e.push(u),t++}let l=c.length;for(let u=0;u<l;u++){let n=c[u];if(typeof n=="string"){if(P(n)>63){let p={
instancePath:s+"/mcpServers/"+u,schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},
message:"must NOT have more than 63 characters",schema:63,parentSchema:A,data:n};e===null?e=[p]:e.push(p),t++}
if(!R.test(n)){let p={instancePath:s+"/mcpServers/"+u,schemaPath:"#/definitions/name/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?\
$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={
instancePath:s+"/mcpServers/"+u,schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:A.type,parentSchema:A,data:n};e===null?e=[p]:e.push(p),t++}}let o=c.length,m;if(o>1){e:
for(;o--;)for(m=o;m--;)if(M(c[o],c[m])){let u={instancePath:s+"/mcpServers",schemaPath:"#/properties/mcpServer\
s/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m},message:"must NOT have duplicate items (items ## "+m+" a\
nd "+o+" are identical)",schema:!0,parentSchema:g.properties.mcpServers,data:c};e===null?e=[u]:e.push(u),t++;break e}}}else{
let l={instancePath:s+"/mcpServers",schemaPath:"#/properties/mcpServers/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array",schema:g.properties.mcpServers.type,parentSchema:g.properties.mcpServers,data:c};
e===null?e=[l]:e.push(l),t++}}if(r.restartPolicy!==void 0){let c=r.restartPolicy;if(typeof c!="string"){let l={
instancePath:s+"/restartPolicy",schemaPath:"#/properties/restartPolicy/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:g.properties.restartPolicy.type,parentSchema:g.properties.restartPolicy,data:c};
e===null?e=[l]:e.push(l),t++}if(!(c==="Always"||c==="OnFailure"||c==="Never")){let l={instancePath:s+"/restart\
Policy",schemaPath:"#/properties/restartPolicy/enum",keyword:"enum",params:{allowedValues:g.properties.restartPolicy.
enum},message:"must be equal to one of the allowed values",schema:g.properties.restartPolicy.enum,parentSchema:g.
properties.restartPolicy,data:c};e===null?e=[l]:e.push(l),t++}}if(r.executor!==void 0){let c=r.executor;if(typeof c!=
"string"){let l={instancePath:s+"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:g.properties.executor.type,parentSchema:g.properties.executor,data:c};
e===null?e=[l]:e.push(l),t++}if(c!=="process"){let l={instancePath:s+"/executor",schemaPath:"#/properties/exec\
utor/enum",keyword:"enum",params:{allowedValues:g.properties.executor.enum},message:"must be equal to one of t\
he allowed values",schema:g.properties.executor.enum,parentSchema:g.properties.executor,data:c};e===null?e=[l]:
e.push(l),t++}}if(r.image!==void 0){let c={instancePath:s+"/image",schemaPath:"#/properties/image/false schema",
keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:g.properties.image,data:r.
image};e===null?e=[c]:e.push(c),t++}if(r.resources!==void 0){let c={instancePath:s+"/resources",schemaPath:"#/\
properties/resources/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,
parentSchema:g.properties.resources,data:r.resources};e===null?e=[c]:e.push(c),t++}if(r.command!==void 0){let c=r.
command;if(Array.isArray(c)){if(c.length>100){let o={instancePath:s+"/command",schemaPath:"#/properties/comman\
d/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:g.
properties.command,data:c};e===null?e=[o]:e.push(o),t++}if(c.length<1){let o={instancePath:s+"/command",schemaPath:"\
#/properties/command/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",
schema:1,parentSchema:g.properties.command,data:c};e===null?e=[o]:e.push(o),t++}let l=c.length;for(let o=0;o<l;o++){
let m=c[o];if(typeof m=="string"){if(P(m)>4096){let u={instancePath:s+"/command/"+o,schemaPath:"#/properties/c\
ommand/items/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characte\
rs",schema:4096,parentSchema:g.properties.command.items,data:m};e===null?e=[u]:e.push(u),t++}if(P(m)<1){let u={
instancePath:s+"/command/"+o,schemaPath:"#/properties/command/items/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:g.properties.command.items,data:m};e===null?
e=[u]:e.push(u),t++}}else{let u={instancePath:s+"/command/"+o,schemaPath:"#/properties/command/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:g.properties.command.items.type,parentSchema:g.properties.
command.items,data:m};e===null?e=[u]:e.push(u),t++}}}else{let l={instancePath:s+"/command",schemaPath:"#/prope\
rties/command/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.command.type,
parentSchema:g.properties.command,data:c};e===null?e=[l]:e.push(l),t++}}if(r.env!==void 0){let c=r.env;if(Array.
isArray(c)){if(c.length>100){let u={instancePath:s+"/env",schemaPath:"#/properties/env/maxItems",keyword:"maxI\
tems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:g.properties.env,
data:c};e===null?e=[u]:e.push(u),t++}let l=c.length;for(let u=0;u<l;u++){let n=c[u];if(typeof n=="string"){if(P(
n)>128){let p={instancePath:s+"/env/"+u,schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLengt\
h",params:{limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:H,data:n};e===null?
e=[p]:e.push(p),t++}if(!Ae.test(n)){let p={instancePath:s+"/env/"+u,schemaPath:"#/definitions/environmentName/\
pattern",keyword:"pattern",params:{pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|\
NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'must mat\
ch pattern "^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|\
ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"',schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYL\
D)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-\
9_]*$",parentSchema:H,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/env/"+u,schemaPath:"#\
/definitions/environmentName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:H.type,
parentSchema:H,data:n};e===null?e=[p]:e.push(p),t++}}let o=c.length,m;if(o>1){e:for(;o--;)for(m=o;m--;)if(M(c[o],
c[m])){let u={instancePath:s+"/env",schemaPath:"#/properties/env/uniqueItems",keyword:"uniqueItems",params:{i:o,
j:m},message:"must NOT have duplicate items (items ## "+m+" and "+o+" are identical)",schema:!0,parentSchema:g.
properties.env,data:c};e===null?e=[u]:e.push(u),t++;break e}}}else{let l={instancePath:s+"/env",schemaPath:"#/\
properties/env/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.env.type,
parentSchema:g.properties.env,data:c};e===null?e=[l]:e.push(l),t++}}if(r.network!==void 0){let c={instancePath:s+
"/network",schemaPath:"#/properties/network/false schema",keyword:"false schema",params:{},message:"boolean sc\
hema is false",schema:!1,parentSchema:g.properties.network,data:r.network};e===null?e=[c]:e.push(c),t++}if(r.heartbeatSeconds!==
void 0){let c=r.heartbeatSeconds;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:s+
"/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:g.properties.heartbeatSeconds.type,parentSchema:g.properties.heartbeatSeconds,data:c};
e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(c)){if(c>86400||isNaN(c)){let l={instancePath:s+"\
/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/maximum",keyword:"maximum",params:{comparison:"<=",
limit:86400},message:"must be <= 86400",schema:86400,parentSchema:g.properties.heartbeatSeconds,data:c};e===null?
e=[l]:e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:s+"/heartbeatSeconds",schemaPath:"#/properties/heart\
beatSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.
properties.heartbeatSeconds,data:c};e===null?e=[l]:e.push(l),t++}}}if(r.stallTimeoutSeconds!==void 0){let c=r.
stallTimeoutSeconds;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:s+"/stallTim\
eoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:g.properties.stallTimeoutSeconds.type,parentSchema:g.properties.stallTimeoutSeconds,data:c};
e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(c)){if(c>604800||isNaN(c)){let l={instancePath:s+
"/stallTimeoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:g.properties.stallTimeoutSeconds,data:c};
e===null?e=[l]:e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:s+"/stallTimeoutSeconds",schemaPath:"#/prop\
erties/stallTimeoutSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",
schema:1,parentSchema:g.properties.stallTimeoutSeconds,data:c};e===null?e=[l]:e.push(l),t++}}}}else{let c={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:g.type,parentSchema:g,
data:r};e===null?e=[c]:e.push(c),t++}return Ce.errors=e,t===0}function He(r,{instancePath:s="",parentData:v,parentDataProperty:q,
rootData:x=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.template===void 0){let i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"template"},message:"must have required pro\
perty 'template'",schema:B.required,parentSchema:B,data:r};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i===
"replicas"||i==="selector"||i==="suspend"||i==="template")){let a={instancePath:s,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional propert\
ies",schema:!1,parentSchema:B,data:r};e===null?e=[a]:e.push(a),t++}if(r.replicas!==void 0){let i=r.replicas;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={instancePath:s+"/replicas",schemaPath:"#/properties/replicas\
/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:B.properties.replicas.type,parentSchema:B.
properties.replicas,data:i};e===null?e=[a]:e.push(a),t++}if(typeof i=="number"&&isFinite(i)){if(i>1e3||isNaN(i)){
let a={instancePath:s+"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:B.properties.replicas,data:i};e===null?e=[a]:
e.push(a),t++}if(i<0||isNaN(i)){let a={instancePath:s+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:B.properties.replicas,data:i};
e===null?e=[a]:e.push(a),t++}}}if(r.selector!==void 0&&(ge(r.selector,{instancePath:s+"/selector",parentData:r,
parentDataProperty:"selector",rootData:x})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)),r.suspend!==
void 0){let i=r.suspend;if(typeof i!="boolean"){let a={instancePath:s+"/suspend",schemaPath:"#/properties/susp\
end/type",keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:B.properties.suspend.type,parentSchema:B.
properties.suspend,data:i};e===null?e=[a]:e.push(a),t++}}if(r.template!==void 0){let i=r.template;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(let a in i)if(!(a==="metadata"||a==="spec")){let h={instancePath:s+"/template",
schemaPath:"#/properties/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties",schema:!1,parentSchema:B.properties.template,data:i};e===null?e=
[h]:e.push(h),t++}if(i.metadata!==void 0){let a=i.metadata;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let h in a)
if(h!=="labels"){let d={instancePath:s+"/template/metadata",schemaPath:"#/properties/template/properties/metad\
ata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have \
additional properties",schema:!1,parentSchema:B.properties.template.properties.metadata,data:a};e===null?e=[d]:
e.push(d),t++}a.labels!==void 0&&(ge(a.labels,{instancePath:s+"/template/metadata/labels",parentData:a,parentDataProperty:"\
labels",rootData:x})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length))}else{let h={instancePath:s+"/temp\
late/metadata",schemaPath:"#/properties/template/properties/metadata/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:B.properties.template.properties.metadata.type,parentSchema:B.properties.template.
properties.metadata,data:a};e===null?e=[h]:e.push(h),t++}}i.spec!==void 0&&(Ce(i.spec,{instancePath:s+"/templa\
te/spec",parentData:i,parentDataProperty:"spec",rootData:x})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length))}else{
let a={instancePath:s+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:B.properties.template.type,parentSchema:B.properties.template,data:i};e===null?
e=[a]:e.push(a),t++}}}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:B.type,parentSchema:B,data:r};e===null?e=[i]:e.push(i),t++}return He.errors=e,t===0}function St(r,{
instancePath:s="",parentData:v,parentDataProperty:q,rootData:x=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.apiVersion===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:X.required,parentSchema:X,
data:r};e===null?e=[i]:e.push(i),t++}if(r.kind===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:X.required,parentSchema:X,
data:r};e===null?e=[i]:e.push(i),t++}if(r.metadata===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:X.required,
parentSchema:X,data:r};e===null?e=[i]:e.push(i),t++}if(r.spec===void 0){let i={instancePath:s,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:X.
required,parentSchema:X,data:r};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i==="apiVersion"||i==="kind"||
i==="metadata"||i==="spec")){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:X,data:r};
e===null?e=[a]:e.push(a),t++}if(r.apiVersion!==void 0){let i=r.apiVersion;if(i!=="orca.dev/v1alpha1"){let a={instancePath:s+
"/apiVersion",schemaPath:"definitions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"\
orca.dev/v1alpha1"},message:"must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:Ne,data:i};e===
null?e=[a]:e.push(a),t++}}if(r.kind!==void 0){let i=r.kind;if(i!=="AgentPool"){let a={instancePath:s+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"AgentPool"},message:"must be equal to constant",
schema:"AgentPool",parentSchema:X.properties.kind,data:i};e===null?e=[a]:e.push(a),t++}}r.metadata!==void 0&&(Ee(
r.metadata,{instancePath:s+"/metadata",parentData:r,parentDataProperty:"metadata",rootData:x})||(e=e===null?Ee.
errors:e.concat(Ee.errors),t=e.length)),r.spec!==void 0&&(He(r.spec,{instancePath:s+"/spec",parentData:r,parentDataProperty:"\
spec",rootData:x})||(e=e===null?He.errors:e.concat(He.errors),t=e.length))}else{let i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:X.type,parentSchema:X,data:r};e===
null?e=[i]:e.push(i),t++}return St.errors=e,t===0}var Kt=wt,ne={type:"object",required:["apiVersion","kind","m\
etadata"],additionalProperties:!1,properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVersion"},kind:{
const:"AgentPod"},metadata:{$ref:"definitions.json#/definitions/metadata"},spec:{$ref:"definitions.json#/defin\
itions/podSpec"}}};function Fe(r,{instancePath:s="",parentData:v,parentDataProperty:q,rootData:x=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let i={instancePath:s,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:F.
required,parentSchema:F,data:r};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i==="name"||i==="project"||i===
"labels"||i==="annotations")){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:F,
data:r};e===null?e=[a]:e.push(a),t++}if(r.name!==void 0){let i=r.name;if(typeof i=="string"){if(P(i)>63){let a={
instancePath:s+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}if(!R.test(
i)){let a={instancePath:s+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^\
[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0\
-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s+"/n\
ame",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.
type,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}if(r.project!==void 0){let i=r.project;if(typeof i==
"string"){if(P(i)>63){let a={instancePath:s+"/project",schemaPath:"#/definitions/name/maxLength",keyword:"maxL\
ength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:A,data:i};e===
null?e=[a]:e.push(a),t++}if(!R.test(i)){let a={instancePath:s+"/project",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]\
([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:s+"/project",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:A.type,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}r.labels!==
void 0&&(Y(r.labels,{instancePath:s+"/labels",parentData:r,parentDataProperty:"labels",rootData:x})||(e=e===null?
Y.errors:e.concat(Y.errors),t=e.length)),r.annotations!==void 0&&(K(r.annotations,{instancePath:s+"/annotation\
s",parentData:r,parentDataProperty:"annotations",rootData:x})||(e=e===null?K.errors:e.concat(K.errors),t=e.length))}else{
let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:F.
type,parentSchema:F,data:r};e===null?e=[i]:e.push(i),t++}return Fe.errors=e,t===0}function Me(r,{instancePath:s="",
parentData:v,parentDataProperty:q,rootData:x=r}={}){let e=null,t=0,i=t,a=!0,h=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){let c;if(r.agent===void 0&&(c="agent")){let l={};e===null?e=[l]:e.push(l),t++}else if(r.agent!==void 0&&
r.agent!=="command"){let l={};e===null?e=[l]:e.push(l),t++}}var d=h===t;if(t=i,e!==null&&(i?e.length=i:e=null),
d){let c=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.command===void 0){let o={instancePath:s,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"command"},message:"must have required property 'c\
ommand'",schema:g.then.required,parentSchema:g.then,data:r};e===null?e=[o]:e.push(o),t++}var d=c===t;a=d}if(!a){
let c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then"\
 schema',schema:g.if,parentSchema:g,data:r};e===null?e=[c]:e.push(c),t++}if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let c in r)if(!Pe.call(g.properties,c)){let l={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties",schema:!1,parentSchema:g,
data:r};e===null?e=[l]:e.push(l),t++}if(r.command!==void 0&&r&&typeof r=="object"&&!Array.isArray(r)){if(r.agent===
void 0){let c={instancePath:s,schemaPath:"#/dependencies/command/required",keyword:"required",params:{missingProperty:"\
agent"},message:"must have required property 'agent'",schema:g.dependencies.command.required,parentSchema:g.dependencies.
command,data:r};e===null?e=[c]:e.push(c),t++}if(r.agent!==void 0){let c=r.agent;if(c!=="command"){let l={instancePath:s+
"/agent",schemaPath:"#/dependencies/command/properties/agent/const",keyword:"const",params:{allowedValue:"comm\
and"},message:"must be equal to constant",schema:"command",parentSchema:g.dependencies.command.properties.agent,
data:c};e===null?e=[l]:e.push(l),t++}}}if(r.agent!==void 0){let c=r.agent;if(typeof c!="string"){let l={instancePath:s+
"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type:"string"},message:"must be string",schema:g.
properties.agent.type,parentSchema:g.properties.agent,data:c};e===null?e=[l]:e.push(l),t++}if(!(c==="claude"||
c==="claude-code"||c==="codex"||c==="gemini"||c==="command")){let l={instancePath:s+"/agent",schemaPath:"#/pro\
perties/agent/enum",keyword:"enum",params:{allowedValues:g.properties.agent.enum},message:"must be equal to on\
e of the allowed values",schema:g.properties.agent.enum,parentSchema:g.properties.agent,data:c};e===null?e=[l]:
e.push(l),t++}}if(r.model!==void 0){let c=r.model;if(typeof c=="string"){if(P(c)>128){let l={instancePath:s+"/\
model",schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT hav\
e more than 128 characters",schema:128,parentSchema:T,data:c};e===null?e=[l]:e.push(l),t++}if(!fe.test(c)){let l={
instancePath:s+"/model",schemaPath:"#/definitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-\
9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A\
-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:T,data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:s+
"/model",schemaPath:"#/definitions/model/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:T.type,parentSchema:T,data:c};e===null?e=[l]:e.push(l),t++}}if(r.systemPrompt!==void 0){let c=r.systemPrompt;
if(typeof c=="string"){if(P(c)>65536){let l={instancePath:s+"/systemPrompt",schemaPath:"#/properties/systemPro\
mpt/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,
parentSchema:g.properties.systemPrompt,data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:s+"/syst\
emPrompt",schemaPath:"#/properties/systemPrompt/type",keyword:"type",params:{type:"string"},message:"must be s\
tring",schema:g.properties.systemPrompt.type,parentSchema:g.properties.systemPrompt,data:c};e===null?e=[l]:e.push(
l),t++}}if(r.capabilities!==void 0){let c=r.capabilities;if(Array.isArray(c)){if(c.length>100){let u={instancePath:s+
"/capabilities",schemaPath:"#/properties/capabilities/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items",schema:100,parentSchema:g.properties.capabilities,data:c};e===null?e=[u]:e.
push(u),t++}let l=c.length;for(let u=0;u<l;u++){let n=c[u];if(typeof n=="string"){if(P(n)>63){let p={instancePath:s+
"/capabilities/"+u,schemaPath:"#/definitions/capability/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:V,data:n};e===null?e=[p]:e.push(p),t++}if(!ze.test(
n)){let p={instancePath:s+"/capabilities/"+u,schemaPath:"#/definitions/capability/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]\
*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:V,data:n};e===null?e=[p]:e.
push(p),t++}}else{let p={instancePath:s+"/capabilities/"+u,schemaPath:"#/definitions/capability/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:V.type,parentSchema:V,data:n};e===null?e=[p]:e.push(
p),t++}}let o=c.length,m;if(o>1){e:for(;o--;)for(m=o;m--;)if(M(c[o],c[m])){let u={instancePath:s+"/capabilitie\
s",schemaPath:"#/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m},message:"must NOT\
 have duplicate items (items ## "+m+" and "+o+" are identical)",schema:!0,parentSchema:g.properties.capabilities,
data:c};e===null?e=[u]:e.push(u),t++;break e}}}else{let l={instancePath:s+"/capabilities",schemaPath:"#/proper\
ties/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.capabilities.
type,parentSchema:g.properties.capabilities,data:c};e===null?e=[l]:e.push(l),t++}}if(r.maxConcurrency!==void 0){
let c=r.maxConcurrency;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:s+"/maxCo\
ncurrency",schemaPath:"#/properties/maxConcurrency/type",keyword:"type",params:{type:"integer"},message:"must \
be integer",schema:g.properties.maxConcurrency.type,parentSchema:g.properties.maxConcurrency,data:c};e===null?
e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(c)){if(c>100||isNaN(c)){let l={instancePath:s+"/maxConcurr\
ency",schemaPath:"#/properties/maxConcurrency/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"\
must be <= 100",schema:100,parentSchema:g.properties.maxConcurrency,data:c};e===null?e=[l]:e.push(l),t++}if(c<
1||isNaN(c)){let l={instancePath:s+"/maxConcurrency",schemaPath:"#/properties/maxConcurrency/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.properties.maxConcurrency,
data:c};e===null?e=[l]:e.push(l),t++}}}if(r.maxTokens!==void 0){let c=r.maxTokens;if(!(typeof c=="number"&&!(c%
1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:s+"/maxTokens",schemaPath:"#/properties/maxTokens/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:g.properties.maxTokens.type,parentSchema:g.properties.
maxTokens,data:c};e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(c)){if(c>1e6||isNaN(c)){let l={
instancePath:s+"/maxTokens",schemaPath:"#/properties/maxTokens/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:g.properties.maxTokens,data:c};e===null?e=
[l]:e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:s+"/maxTokens",schemaPath:"#/properties/maxTokens/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.properties.
maxTokens,data:c};e===null?e=[l]:e.push(l),t++}}}if(r.maxTurns!==void 0){let c=r.maxTurns;if(!(typeof c=="numb\
er"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:s+"/maxTurns",schemaPath:"#/properties/maxTurns/type",
keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.properties.maxTurns.type,parentSchema:g.
properties.maxTurns,data:c};e===null?e=[l]:e.push(l),t++}if(typeof c=="number"&&isFinite(c)){if(c>1e3||isNaN(c)){
let l={instancePath:s+"/maxTurns",schemaPath:"#/properties/maxTurns/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:g.properties.maxTurns,data:c};e===null?e=[l]:
e.push(l),t++}if(c<1||isNaN(c)){let l={instancePath:s+"/maxTurns",schemaPath:"#/properties/maxTurns/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.properties.maxTurns,data:c};
e===null?e=[l]:e.push(l),t++}}}if(r.tools!==void 0){let c=r.tools;if(Array.isArray(c)){let l=c.length;for(let u=0;u<
l;u++){let n=c[u];if(typeof n!="string"){let p={instancePath:s+"/tools/"+u,schemaPath:"#/definitions/tool/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:W.type,parentSchema:W,data:n};e===null?e=
[p]:e.push(p),t++}if(!(n==="read_file"||n==="write_file"||n==="edit_file"||n==="list_files"||n==="search_code"||
n==="run_command")){let p={instancePath:s+"/tools/"+u,schemaPath:"#/definitions/tool/enum",keyword:"enum",params:{
allowedValues:W.enum},message:"must be equal to one of the allowed values",schema:W.enum,parentSchema:W,data:n};
e===null?e=[p]:e.push(p),t++}}let o=c.length,m;if(o>1){e:for(;o--;)for(m=o;m--;)if(M(c[o],c[m])){let u={instancePath:s+
"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m},message:"must NOT \
have duplicate items (items ## "+m+" and "+o+" are identical)",schema:!0,parentSchema:g.properties.tools,data:c};
e===null?e=[u]:e.push(u),t++;break e}}}else{let l={instancePath:s+"/tools",schemaPath:"#/properties/tools/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:g.properties.tools.type,parentSchema:g.properties.
tools,data:c};e===null?e=[l]:e.push(l),t++}}if(r.toolPreset!==void 0){let c=r.toolPreset;if(typeof c=="string"){
if(P(c)>63){let l={instancePath:s+"/toolPreset",schemaPath:"#/definitions/presetName/maxLength",keyword:"maxLe\
ngth",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:re,data:c};e===
null?e=[l]:e.push(l),t++}if(!R.test(c)){let l={instancePath:s+"/toolPreset",schemaPath:"#/definitions/presetNa\
me/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:re,data:c};e===null?e=
[l]:e.push(l),t++}}else{let l={instancePath:s+"/toolPreset",schemaPath:"#/definitions/presetName/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:re.type,parentSchema:re,data:c};e===null?e=[l]:e.
push(l),t++}}if(r.mcpServers!==void 0){let c=r.mcpServers;if(Array.isArray(c)){if(c.length>50){let u={instancePath:s+
"/mcpServers",schemaPath:"#/properties/mcpServers/maxItems",keyword:"maxItems",params:{limit:50},message:"must\
 NOT have more than 50 items",schema:50,parentSchema:g.properties.mcpServers,data:c};e===null?e=[u]:e.push(u),
t++}let l=c.length;for(let u=0;u<l;u++){let n=c[u];if(typeof n=="string"){if(P(n)>63){let p={instancePath:s+"/\
mcpServers/"+u,schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must N\
OT have more than 63 characters",schema:63,parentSchema:A,data:n};e===null?e=[p]:e.push(p),t++}if(!R.test(n)){
let p={instancePath:s+"/mcpServers/"+u,schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z\
0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/\
mcpServers/"+u,schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:A.type,parentSchema:A,data:n};e===null?e=[p]:e.push(p),t++}}let o=c.length,m;if(o>1){e:for(;o--;)for(m=
o;m--;)if(M(c[o],c[m])){let u={instancePath:s+"/mcpServers",schemaPath:"#/properties/mcpServers/uniqueItems",keyword:"\
uniqueItems",params:{i:o,j:m},message:"must NOT have duplicate items (items ## "+m+" and "+o+" are identical)",
schema:!0,parentSchema:g.properties.mcpServers,data:c};e===null?e=[u]:e.push(u),t++;break e}}}else{let l={instancePath:s+
"/mcpServers",schemaPath:"#/properties/mcpServers/type",keyword:"type",params:{type:"array"},message:"must be \
array",schema:g.properties.mcpServers.type,parentSchema:g.properties.mcpServers,data:c};e===null?e=[l]:e.push(
l),t++}}if(r.restartPolicy!==void 0){let c=r.restartPolicy;if(typeof c!="string"){let l={instancePath:s+"/rest\
artPolicy",schemaPath:"#/properties/restartPolicy/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:g.properties.restartPolicy.type,parentSchema:g.properties.restartPolicy,data:c};e===null?e=[l]:
e.push(l),t++}if(!(c==="Always"||c==="OnFailure"||c==="Never")){let l={instancePath:s+"/restartPolicy",schemaPath:"\
#/properties/restartPolicy/enum",keyword:"enum",params:{allowedValues:g.properties.restartPolicy.enum},message:"\
must be equal to one of the allowed values",schema:g.properties.restartPolicy.enum,parentSchema:g.properties.restartPolicy,
data:c};e===null?e=[l]:e.push(l),t++}}if(r.executor!==void 0){let c=r.executor;if(typeof c!="string"){let l={instancePath:s+
"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:g.properties.executor.type,parentSchema:g.properties.executor,data:c};e===null?e=[l]:e.push(l),t++}
if(c!=="process"){let l={instancePath:s+"/executor",schemaPath:"#/properties/executor/enum",keyword:"enum",params:{
allowedValues:g.properties.executor.enum},message:"must be equal to one of the allowed values",schema:g.properties.
executor.enum,parentSchema:g.properties.executor,data:c};e===null?e=[l]:e.push(l),t++}}if(r.image!==void 0){let c={
instancePath:s+"/image",schemaPath:"#/properties/image/false schema",keyword:"false schema",params:{},message:"\
boolean schema is false",schema:!1,parentSchema:g.properties.image,data:r.image};e===null?e=[c]:e.push(c),t++}
if(r.resources!==void 0){let c={instancePath:s+"/resources",schemaPath:"#/properties/resources/false schema",keyword:"\
false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:g.properties.resources,data:r.
resources};e===null?e=[c]:e.push(c),t++}if(r.command!==void 0){let c=r.command;if(Array.isArray(c)){if(c.length>
100){let o={instancePath:s+"/command",schemaPath:"#/properties/command/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items",schema:100,parentSchema:g.properties.command,data:c};e===null?e=[o]:
e.push(o),t++}if(c.length<1){let o={instancePath:s+"/command",schemaPath:"#/properties/command/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:g.properties.command,
data:c};e===null?e=[o]:e.push(o),t++}let l=c.length;for(let o=0;o<l;o++){let m=c[o];if(typeof m=="string"){if(P(
m)>4096){let u={instancePath:s+"/command/"+o,schemaPath:"#/properties/command/items/maxLength",keyword:"maxLen\
gth",params:{limit:4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:g.properties.
command.items,data:m};e===null?e=[u]:e.push(u),t++}if(P(m)<1){let u={instancePath:s+"/command/"+o,schemaPath:"\
#/properties/command/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters",schema:1,parentSchema:g.properties.command.items,data:m};e===null?e=[u]:e.push(u),t++}}else{let u={
instancePath:s+"/command/"+o,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:g.properties.command.items.type,parentSchema:g.properties.command.items,data:m};
e===null?e=[u]:e.push(u),t++}}}else{let l={instancePath:s+"/command",schemaPath:"#/properties/command/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:g.properties.command.type,parentSchema:g.properties.
command,data:c};e===null?e=[l]:e.push(l),t++}}if(r.env!==void 0){let c=r.env;if(Array.isArray(c)){if(c.length>
100){let u={instancePath:s+"/env",schemaPath:"#/properties/env/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items",schema:100,parentSchema:g.properties.env,data:c};e===null?e=[u]:e.
push(u),t++}let l=c.length;for(let u=0;u<l;u++){let n=c[u];if(typeof n=="string"){if(P(n)>128){let p={instancePath:s+
"/env/"+u,schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters",schema:128,parentSchema:H,data:n};e===null?e=[p]:e.push(p),t++}if(!Ae.
test(n)){let p={instancePath:s+"/env/"+u,schemaPath:"#/definitions/environmentName/pattern",keyword:"pattern",
params:{pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH\
_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'must match pattern "^(?!(ORCA|GIT|G\
H|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_CO\
MMAND)$)[A-Za-z_][A-Za-z0-9_]*$"',schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NO\
DE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",parentSchema:H,data:n};
e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/env/"+u,schemaPath:"#/definitions/environmentName/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:H.type,parentSchema:H,data:n};e===null?
e=[p]:e.push(p),t++}}let o=c.length,m;if(o>1){e:for(;o--;)for(m=o;m--;)if(M(c[o],c[m])){let u={instancePath:s+
"/env",schemaPath:"#/properties/env/uniqueItems",keyword:"uniqueItems",params:{i:o,j:m},message:"must NOT have\
 duplicate items (items ## "+m+" and "+o+" are identical)",schema:!0,parentSchema:g.properties.env,data:c};e===
null?e=[u]:e.push(u),t++;break e}}}else{let l={instancePath:s+"/env",schemaPath:"#/properties/env/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:g.properties.env.type,parentSchema:g.properties.env,
data:c};e===null?e=[l]:e.push(l),t++}}if(r.network!==void 0){let c={instancePath:s+"/network",schemaPath:"#/pr\
operties/network/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:g.
properties.network,data:r.network};e===null?e=[c]:e.push(c),t++}if(r.heartbeatSeconds!==void 0){let c=r.heartbeatSeconds;
if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:s+"/heartbeatSeconds",schemaPath:"\
#/properties/heartbeatSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.
properties.heartbeatSeconds.type,parentSchema:g.properties.heartbeatSeconds,data:c};e===null?e=[l]:e.push(l),t++}
if(typeof c=="number"&&isFinite(c)){if(c>86400||isNaN(c)){let l={instancePath:s+"/heartbeatSeconds",schemaPath:"\
#/properties/heartbeatSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be\
 <= 86400",schema:86400,parentSchema:g.properties.heartbeatSeconds,data:c};e===null?e=[l]:e.push(l),t++}if(c<1||
isNaN(c)){let l={instancePath:s+"/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.properties.heartbeatSeconds,
data:c};e===null?e=[l]:e.push(l),t++}}}if(r.stallTimeoutSeconds!==void 0){let c=r.stallTimeoutSeconds;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let l={instancePath:s+"/stallTimeoutSeconds",schemaPath:"#/properti\
es/stallTimeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:g.properties.
stallTimeoutSeconds.type,parentSchema:g.properties.stallTimeoutSeconds,data:c};e===null?e=[l]:e.push(l),t++}if(typeof c==
"number"&&isFinite(c)){if(c>604800||isNaN(c)){let l={instancePath:s+"/stallTimeoutSeconds",schemaPath:"#/prope\
rties/stallTimeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"must be <=\
 604800",schema:604800,parentSchema:g.properties.stallTimeoutSeconds,data:c};e===null?e=[l]:e.push(l),t++}if(c<
1||isNaN(c)){let l={instancePath:s+"/stallTimeoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:g.properties.stallTimeoutSeconds,
data:c};e===null?e=[l]:e.push(l),t++}}}}else{let c={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:g.type,parentSchema:g,data:r};e===null?e=[c]:e.push(c),t++}return Me.
errors=e,t===0}function wt(r,{instancePath:s="",parentData:v,parentDataProperty:q,rootData:x=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.apiVersion===void 0){let i={instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiV\
ersion'",schema:ne.required,parentSchema:ne,data:r};e===null?e=[i]:e.push(i),t++}if(r.kind===void 0){let i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required propert\
y 'kind'",schema:ne.required,parentSchema:ne,data:r};e===null?e=[i]:e.push(i),t++}if(r.metadata===void 0){let i={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must ha\
ve required property 'metadata'",schema:ne.required,parentSchema:ne,data:r};e===null?e=[i]:e.push(i),t++}for(let i in r)
if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec")){let a={instancePath:s,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:ne,data:r};e===null?e=[a]:e.push(a),t++}if(r.apiVersion!==void 0){let i=r.apiVersion;
if(i!=="orca.dev/v1alpha1"){let a={instancePath:s+"/apiVersion",schemaPath:"definitions.json#/definitions/apiV\
ersion/const",keyword:"const",params:{allowedValue:"orca.dev/v1alpha1"},message:"must be equal to constant",schema:"\
orca.dev/v1alpha1",parentSchema:Ne,data:i};e===null?e=[a]:e.push(a),t++}}if(r.kind!==void 0){let i=r.kind;if(i!==
"AgentPod"){let a={instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
AgentPod"},message:"must be equal to constant",schema:"AgentPod",parentSchema:ne.properties.kind,data:i};e===null?
e=[a]:e.push(a),t++}}r.metadata!==void 0&&(Fe(r.metadata,{instancePath:s+"/metadata",parentData:r,parentDataProperty:"\
metadata",rootData:x})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length)),r.spec!==void 0&&(Me(r.spec,{instancePath:s+
"/spec",parentData:r,parentDataProperty:"spec",rootData:x})||(e=e===null?Me.errors:e.concat(Me.errors),t=e.length))}else{
let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ne.
type,parentSchema:ne,data:r};e===null?e=[i]:e.push(i),t++}return wt.errors=e,t===0}var Qt=Nt,ee={type:"object",
required:["apiVersion","kind","metadata","spec"],additionalProperties:!1,properties:{apiVersion:{$ref:"definit\
ions.json#/definitions/apiVersion"},kind:{const:"DevTask"},metadata:{$ref:"definitions.json#/definitions/metad\
ata"},spec:{$ref:"#/definitions/taskSpec"}},definitions:{taskSpec:{type:"object",additionalProperties:!1,oneOf:[
{required:["prompt"]},{required:["template"]},{required:["workflow"]},{required:["taskMaster"]}],properties:{prompt:{
type:"string",pattern:"\\S",maxLength:65536,"x-orca-message":"must say what to do, in at most 65536 characters"},
template:{$ref:"definitions.json#/definitions/name"},workflow:{$ref:"definitions.json#/definitions/name"},parameters:{
type:"object",propertyNames:{$ref:"definitions.json#/definitions/parameterName"}},taskMaster:{$ref:"#/definiti\
ons/taskMaster"},type:{type:"string",enum:["code","docs","review"],default:"code"},requiredCapabilities:{type:"\
array",items:{$ref:"definitions.json#/definitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"defin\
itions.json#/definitions/model"},preferredModel:{$ref:"definitions.json#/definitions/model"},podSelector:{$ref:"\
definitions.json#/definitions/labels"},priority:{type:"integer",minimum:0,maximum:1e3,default:0},dependsOn:{type:"\
array",maxItems:100,items:{$ref:"#/definitions/dependency"}},inputs:{type:"object",propertyNames:{$ref:"#/defi\
nitions/valueName"},additionalProperties:{$ref:"#/definitions/input"}},context:{type:"object",additionalProperties:!1,
properties:{files:{type:"array",items:{$ref:"definitions.json#/definitions/filePath"},maxItems:20,uniqueItems:!0},
urls:{type:"array",items:{type:"string",pattern:"^https://[^\\s/@?#]+([/?][^\\s#]*)?$",maxLength:2e3,"x-orca-m\
essage":"must be https://host/path, without a user name and password"},maxItems:10,uniqueItems:!0}}},checks:{$ref:"\
definitions.json#/definitions/checks"},maxCheckRounds:{type:"integer",minimum:1,maximum:20,default:3},maxRetries:{
type:"integer",minimum:0,maximum:20,default:2},timeoutSeconds:{type:"integer",minimum:1,maximum:604800,default:1800},
repository:{$ref:"definitions.json#/definitions/repositoryUrl"},branch:{$ref:"definitions.json#/definitions/br\
anch"},schedule:{type:"string",pattern:"^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",
maxLength:200,"x-orca-message":"must be a cron expression of five fields: minute, hour, day of month, month, d\
ay of week"},timeZone:{type:"string",pattern:"^[A-Za-z][A-Za-z0-9_+/-]*$",maxLength:64,default:"UTC","x-orca-m\
essage":"must be the name of a time zone such as Europe/Berlin"},concurrencyPolicy:{type:"string",enum:["Allow",
"Forbid","Replace"],default:"Allow"},startingDeadlineSeconds:{type:"integer",minimum:10,maximum:604800},historyLimit:{
type:"integer",minimum:0,maximum:100,default:3},notBefore:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{\
2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca-message":"must be an instant with its time zone, such a\
s 2026-01-31T12:00:00Z"},expires:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+\
-]\\d{2}:\\d{2})$","x-orca-message":"must be an instant with its time zone, such as 2026-01-31T12:00:00Z"},suspend:{
type:"boolean",default:!1},landing:{type:"string",enum:["pullRequest","none"],default:"pullRequest"},outputs:{
type:"object",propertyNames:{$ref:"#/definitions/valueName"},additionalProperties:{$ref:"#/definitions/output"}}}},
taskMaster:{type:"object",additionalProperties:!1,properties:{id:{type:"integer",minimum:1,maximum:1e6},tag:{type:"\
string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$",maxLength:63,"x-orca-message":'must have at most 63 letters, di\
gits, ".", "_" and "-"'},repository:{$ref:"definitions.json#/definitions/repositoryUrl"},workingDirectory:{type:"\
string",pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))[^\\u0000-\\u001f\\\\]+$",maxLength:500,"x-orca-message":"\
must be the path of a folder relative to the root of the repository, with forward slashes"}}},valueName:{type:"\
string",pattern:"^[A-Za-z][A-Za-z0-9_-]*$",maxLength:63,"x-orca-message":'must start with a letter and have at\
 most 63 letters, digits, "_" and "-"'},input:{type:["string","object"],pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z\
0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$",required:["task","output"],additionalProperties:!1,"x-orca-message":"mu\
st be <task>.<output>, or a mapping with task and output",properties:{task:{$ref:"definitions.json#/definition\
s/name"},project:{$ref:"definitions.json#/definitions/name"},output:{$ref:"#/definitions/valueName"}}},output:{
type:"object",required:["file"],additionalProperties:!1,properties:{file:{type:"string",pattern:"^(?!/)(?!(.*/\
)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$",maxLength:1e3,"x-orca-message":"must be \
the path of a file relative to the root of the repository, with forward slashes, and neither in .git nor in .o\
rca/inputs"},schema:{type:["object","boolean"]}}},dependency:{type:["string","object"],pattern:"^[a-z0-9]([-a-\
z0-9]*[a-z0-9])?$",maxLength:63,required:["task"],additionalProperties:!1,"x-orca-message":'must be the name o\
f a DevTask: lower-case letters, digits and "-"',properties:{task:{$ref:"definitions.json#/definitions/name"},
project:{$ref:"definitions.json#/definitions/name"},until:{type:"string",enum:["Landed","Merged"],default:"Lan\
ded"}}}}};function Ve(r,{instancePath:s="",parentData:v,parentDataProperty:q,rootData:x=r}={}){let e=null,t=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let i={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:F.required,
parentSchema:F,data:r};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i==="name"||i==="project"||i==="labels"||
i==="annotations")){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:F,data:r};e===null?
e=[a]:e.push(a),t++}if(r.name!==void 0){let i=r.name;if(typeof i=="string"){if(P(i)>63){let a={instancePath:s+
"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have\
 more than 63 characters",schema:63,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}if(!R.test(i)){let a={
instancePath:s+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-\
9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s+"/name",schemaPath:"\
#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,
data:i};e===null?e=[a]:e.push(a),t++}}if(r.project!==void 0){let i=r.project;if(typeof i=="string"){if(P(i)>63){
let a={instancePath:s+"/project",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},
message:"must NOT have more than 63 characters",schema:63,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}
if(!R.test(i)){let a={instancePath:s+"/project",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s+
"/project",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:A.type,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}r.labels!==void 0&&(Y(r.labels,{instancePath:s+
"/labels",parentData:r,parentDataProperty:"labels",rootData:x})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),
r.annotations!==void 0&&(K(r.annotations,{instancePath:s+"/annotations",parentData:r,parentDataProperty:"annot\
ations",rootData:x})||(e=e===null?K.errors:e.concat(K.errors),t=e.length))}else{let i={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:F.type,parentSchema:F,data:r};e===
null?e=[i]:e.push(i),t++}return Ve.errors=e,t===0}var b={type:"object",additionalProperties:!1,oneOf:[{required:[
"prompt"]},{required:["template"]},{required:["workflow"]},{required:["taskMaster"]}],properties:{prompt:{type:"\
string",pattern:"\\S",maxLength:65536,"x-orca-message":"must say what to do, in at most 65536 characters"},template:{
$ref:"definitions.json#/definitions/name"},workflow:{$ref:"definitions.json#/definitions/name"},parameters:{type:"\
object",propertyNames:{$ref:"definitions.json#/definitions/parameterName"}},taskMaster:{$ref:"#/definitions/ta\
skMaster"},type:{type:"string",enum:["code","docs","review"],default:"code"},requiredCapabilities:{type:"array",
items:{$ref:"definitions.json#/definitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"definitions.\
json#/definitions/model"},preferredModel:{$ref:"definitions.json#/definitions/model"},podSelector:{$ref:"defin\
itions.json#/definitions/labels"},priority:{type:"integer",minimum:0,maximum:1e3,default:0},dependsOn:{type:"a\
rray",maxItems:100,items:{$ref:"#/definitions/dependency"}},inputs:{type:"object",propertyNames:{$ref:"#/defin\
itions/valueName"},additionalProperties:{$ref:"#/definitions/input"}},context:{type:"object",additionalProperties:!1,
properties:{files:{type:"array",items:{$ref:"definitions.json#/definitions/filePath"},maxItems:20,uniqueItems:!0},
urls:{type:"array",items:{type:"string",pattern:"^https://[^\\s/@?#]+([/?][^\\s#]*)?$",maxLength:2e3,"x-orca-m\
essage":"must be https://host/path, without a user name and password"},maxItems:10,uniqueItems:!0}}},checks:{$ref:"\
definitions.json#/definitions/checks"},maxCheckRounds:{type:"integer",minimum:1,maximum:20,default:3},maxRetries:{
type:"integer",minimum:0,maximum:20,default:2},timeoutSeconds:{type:"integer",minimum:1,maximum:604800,default:1800},
repository:{$ref:"definitions.json#/definitions/repositoryUrl"},branch:{$ref:"definitions.json#/definitions/br\
anch"},schedule:{type:"string",pattern:"^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",
maxLength:200,"x-orca-message":"must be a cron expression of five fields: minute, hour, day of month, month, d\
ay of week"},timeZone:{type:"string",pattern:"^[A-Za-z][A-Za-z0-9_+/-]*$",maxLength:64,default:"UTC","x-orca-m\
essage":"must be the name of a time zone such as Europe/Berlin"},concurrencyPolicy:{type:"string",enum:["Allow",
"Forbid","Replace"],default:"Allow"},startingDeadlineSeconds:{type:"integer",minimum:10,maximum:604800},historyLimit:{
type:"integer",minimum:0,maximum:100,default:3},notBefore:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{\
2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca-message":"must be an instant with its time zone, such a\
s 2026-01-31T12:00:00Z"},expires:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+\
-]\\d{2}:\\d{2})$","x-orca-message":"must be an instant with its time zone, such as 2026-01-31T12:00:00Z"},suspend:{
type:"boolean",default:!1},landing:{type:"string",enum:["pullRequest","none"],default:"pullRequest"},outputs:{
type:"object",propertyNames:{$ref:"#/definitions/valueName"},additionalProperties:{$ref:"#/definitions/output"}}}},
at={pattern:"^[A-Za-z][A-Za-z0-9_]*$",maxLength:63,"x-orca-message":'must be letters, digits and "_", and star\
t with a letter'},L={type:"string",pattern:"^[A-Za-z][A-Za-z0-9_-]*$",maxLength:63,"x-orca-message":'must star\
t with a letter and have at most 63 letters, digits, "_" and "-"'},D={type:"object",required:["file"],additionalProperties:!1,
properties:{file:{type:"string",pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\
\\]+$",maxLength:1e3,"x-orca-message":"must be the path of a file relative to the root of the repository, with\
 forward slashes, and neither in .git nor in .orca/inputs"},schema:{type:["object","boolean"]}}},xt=new RegExp(
"^[A-Za-z][A-Za-z0-9_]*$","u"),ke=new RegExp("^[A-Za-z][A-Za-z0-9_-]*$","u"),_t=new RegExp("^https://[^\\s/@?#]\
+([/?][^\\s#]*)?$","u"),Rt=new RegExp("^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",
"u"),Dt=new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$","u"),gt=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{\
1,9})?(Z|[+-]\\d{2}:\\d{2})$","u"),At=new RegExp("^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u000\
0-\\u001f\\\\]+$","u"),Q={type:"object",additionalProperties:!1,properties:{id:{type:"integer",minimum:1,maximum:1e6},
tag:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$",maxLength:63,"x-orca-message":'must have at most 63 \
letters, digits, ".", "_" and "-"'},repository:{$ref:"definitions.json#/definitions/repositoryUrl"},workingDirectory:{
type:"string",pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))[^\\u0000-\\u001f\\\\]+$",maxLength:500,"x-orca-m\
essage":"must be the path of a folder relative to the root of the repository, with forward slashes"}}},It=new RegExp(
"^[A-Za-z0-9][A-Za-z0-9._-]*$","u"),Et=new RegExp("^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))[^\\u0000-\\u001f\\\\]+$",
"u");function Be(r,{instancePath:s="",parentData:v,parentDataProperty:q,rootData:x=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){for(let i in r)if(!(i==="id"||i==="tag"||i==="repository"||i==="working\
Directory")){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:Q,data:r};e===null?
e=[a]:e.push(a),t++}if(r.id!==void 0){let i=r.id;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let a={
instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer",schema:Q.properties.id.type,parentSchema:Q.properties.id,data:i};e===null?e=[a]:e.push(a),t++}if(typeof i==
"number"&&isFinite(i)){if(i>1e6||isNaN(i)){let a={instancePath:s+"/id",schemaPath:"#/properties/id/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:Q.properties.
id,data:i};e===null?e=[a]:e.push(a),t++}if(i<1||isNaN(i)){let a={instancePath:s+"/id",schemaPath:"#/properties\
/id/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:Q.
properties.id,data:i};e===null?e=[a]:e.push(a),t++}}}if(r.tag!==void 0){let i=r.tag;if(typeof i=="string"){if(P(
i)>63){let a={instancePath:s+"/tag",schemaPath:"#/properties/tag/maxLength",keyword:"maxLength",params:{limit:63},
message:"must NOT have more than 63 characters",schema:63,parentSchema:Q.properties.tag,data:i};e===null?e=[a]:
e.push(a),t++}if(!It.test(i)){let a={instancePath:s+"/tag",schemaPath:"#/properties/tag/pattern",keyword:"patt\
ern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:'must match pattern "^[A-Za-z0-9][A-Za-z0-9._-]*$\
"',schema:"^[A-Za-z0-9][A-Za-z0-9._-]*$",parentSchema:Q.properties.tag,data:i};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:s+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:Q.properties.tag.type,parentSchema:Q.properties.tag,data:i};e===null?e=[a]:e.push(a),t++}}
if(r.repository!==void 0){let i=r.repository;if(typeof i=="string"){if(P(i)>2e3){let a={instancePath:s+"/repos\
itory",schemaPath:"definitions.json#/definitions/repositoryUrl/maxLength",keyword:"maxLength",params:{limit:2e3},
message:"must NOT have more than 2000 characters",schema:2e3,parentSchema:ae,data:i};e===null?e=[a]:e.push(a),
t++}if(!ot.test(i)){let a={instancePath:s+"/repository",schemaPath:"definitions.json#/definitions/repositoryUr\
l/pattern",keyword:"pattern",params:{pattern:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?\
[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"},
message:'must match pattern "^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@\
?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"',schema:"\
^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\\
s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$",parentSchema:ae,data:i};e===null?e=[a]:e.
push(a),t++}}else{let a={instancePath:s+"/repository",schemaPath:"definitions.json#/definitions/repositoryUrl/\
type",keyword:"type",params:{type:"string"},message:"must be string",schema:ae.type,parentSchema:ae,data:i};e===
null?e=[a]:e.push(a),t++}}if(r.workingDirectory!==void 0){let i=r.workingDirectory;if(typeof i=="string"){if(P(
i)>500){let a={instancePath:s+"/workingDirectory",schemaPath:"#/properties/workingDirectory/maxLength",keyword:"\
maxLength",params:{limit:500},message:"must NOT have more than 500 characters",schema:500,parentSchema:Q.properties.
workingDirectory,data:i};e===null?e=[a]:e.push(a),t++}if(!Et.test(i)){let a={instancePath:s+"/workingDirectory",
schemaPath:"#/properties/workingDirectory/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.\
git)?(/|$))[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))[^\\u0000\
-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))[^\\u0000-\\u001f\\\\]+$",parentSchema:Q.properties.
workingDirectory,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s+"/workingDirectory",schemaPath:"\
#/properties/workingDirectory/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Q.properties.
workingDirectory.type,parentSchema:Q.properties.workingDirectory,data:i};e===null?e=[a]:e.push(a),t++}}}else{let i={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Q.type,
parentSchema:Q,data:r};e===null?e=[i]:e.push(i),t++}return Be.errors=e,t===0}function Ge(r,{instancePath:s="",
parentData:v,parentDataProperty:q,rootData:x=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){
for(let a in r){let h=t;if(typeof a=="string"){if(P(a)>253){let d={instancePath:s,schemaPath:"#/definitions/la\
belKey/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,
parentSchema:oe,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}if(!ve.test(a)){let d={instancePath:s,schemaPath:"\
#/definitions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0\
-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9\
]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-\
z0-9])?$",parentSchema:oe,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}}var i=h===t;if(!i){let d={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property name must be va\
lid",schema:Z.propertyNames,parentSchema:Z,data:r};e===null?e=[d]:e.push(d),t++}}for(let a in r){let h=r[a];if(typeof h==
"string"){if(P(h)>63){let d={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additio\
nalProperties/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",
schema:63,parentSchema:Z.additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}if(!it.test(h)){let d={instancePath:s+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{
pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},message:'must match pattern "^([A-Za-z0-9]([-A-Za-z0-\
9_.]*[A-Za-z0-9])?)?$"',schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:Z.additionalProperties,
data:h};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:Z.
additionalProperties.type,parentSchema:Z.additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}}}else{let a={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.type,
parentSchema:Z,data:r};e===null?e=[a]:e.push(a),t++}return Ge.errors=e,t===0}var J={type:["string","object"],pattern:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,required:["task"],additionalProperties:!1,"x-orca-message":'must\
 be the name of a DevTask: lower-case letters, digits and "-"',properties:{task:{$ref:"definitions.json#/defin\
itions/name"},project:{$ref:"definitions.json#/definitions/name"},until:{type:"string",enum:["Landed","Merged"],
default:"Landed"}}};function Ue(r,{instancePath:s="",parentData:v,parentDataProperty:q,rootData:x=r}={}){let e=null,
t=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let i={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:J.type},message:"must be string,object",schema:J.type,parentSchema:J,data:r};e===
null?e=[i]:e.push(i),t++}if(typeof r=="string"){if(P(r)>63){let i={instancePath:s,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:J,data:r};
e===null?e=[i]:e.push(i),t++}if(!R.test(r)){let i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"\
^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:J,data:r};e===null?e=[i]:e.push(i),t++}}if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.task===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"task"},message:"must have required property 'task'",schema:J.required,parentSchema:J,data:r};
e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i==="task"||i==="project"||i==="until")){let a={instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must\
 NOT have additional properties",schema:!1,parentSchema:J,data:r};e===null?e=[a]:e.push(a),t++}if(r.task!==void 0){
let i=r.task;if(typeof i=="string"){if(P(i)>63){let a={instancePath:s+"/task",schemaPath:"definitions.json#/de\
finitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",
schema:63,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}if(!R.test(i)){let a={instancePath:s+"/task",schemaPath:"\
definitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},
message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,
data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s+"/task",schemaPath:"definitions.json#/definit\
ions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,data:i};
e===null?e=[a]:e.push(a),t++}}if(r.project!==void 0){let i=r.project;if(typeof i=="string"){if(P(i)>63){let a={
instancePath:s+"/project",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{
limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:A,data:i};e===null?e=[a]:e.push(
a),t++}if(!R.test(i)){let a={instancePath:s+"/project",schemaPath:"definitions.json#/definitions/name/pattern",
keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(a),
t++}}else{let a={instancePath:s+"/project",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,data:i};e===null?e=[a]:e.push(a),
t++}}if(r.until!==void 0){let i=r.until;if(typeof i!="string"){let a={instancePath:s+"/until",schemaPath:"#/pr\
operties/until/type",keyword:"type",params:{type:"string"},message:"must be string",schema:J.properties.until.
type,parentSchema:J.properties.until,data:i};e===null?e=[a]:e.push(a),t++}if(!(i==="Landed"||i==="Merged")){let a={
instancePath:s+"/until",schemaPath:"#/properties/until/enum",keyword:"enum",params:{allowedValues:J.properties.
until.enum},message:"must be equal to one of the allowed values",schema:J.properties.until.enum,parentSchema:J.
properties.until,data:i};e===null?e=[a]:e.push(a),t++}}}return Ue.errors=e,t===0}var le={type:["string","objec\
t"],pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$",required:["task","output"],additionalProperties:!1,
"x-orca-message":"must be <task>.<output>, or a mapping with task and output",properties:{task:{$ref:"definiti\
ons.json#/definitions/name"},project:{$ref:"definitions.json#/definitions/name"},output:{$ref:"#/definitions/v\
alueName"}}},lt=new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$","u");function Ye(r,{
instancePath:s="",parentData:v,parentDataProperty:q,rootData:x=r}={}){let e=null,t=0;if(typeof r!="string"&&!(r&&
typeof r=="object"&&!Array.isArray(r))){let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:le.
type},message:"must be string,object",schema:le.type,parentSchema:le,data:r};e===null?e=[i]:e.push(i),t++}if(typeof r==
"string"&&!lt.test(r)){let i={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[a-z0-\
9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]\
{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$"',schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z\
0-9_-]{0,62}$",parentSchema:le,data:r};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.task===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
task"},message:"must have required property 'task'",schema:le.required,parentSchema:le,data:r};e===null?e=[i]:
e.push(i),t++}if(r.output===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
output"},message:"must have required property 'output'",schema:le.required,parentSchema:le,data:r};e===null?e=
[i]:e.push(i),t++}for(let i in r)if(!(i==="task"||i==="project"||i==="output")){let a={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:le,data:r};e===null?e=[a]:e.push(a),t++}if(r.task!==void 0){let i=r.
task;if(typeof i=="string"){if(P(i)>63){let a={instancePath:s+"/task",schemaPath:"definitions.json#/definition\
s/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,
parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}if(!R.test(i)){let a={instancePath:s+"/task",schemaPath:"d\
efinitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},
message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,
data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s+"/task",schemaPath:"definitions.json#/definit\
ions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,data:i};
e===null?e=[a]:e.push(a),t++}}if(r.project!==void 0){let i=r.project;if(typeof i=="string"){if(P(i)>63){let a={
instancePath:s+"/project",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{
limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:A,data:i};e===null?e=[a]:e.push(
a),t++}if(!R.test(i)){let a={instancePath:s+"/project",schemaPath:"definitions.json#/definitions/name/pattern",
keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(a),
t++}}else{let a={instancePath:s+"/project",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,data:i};e===null?e=[a]:e.push(a),
t++}}if(r.output!==void 0){let i=r.output;if(typeof i=="string"){if(P(i)>63){let a={instancePath:s+"/output",schemaPath:"\
#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 c\
haracters",schema:63,parentSchema:L,data:i};e===null?e=[a]:e.push(a),t++}if(!ke.test(i)){let a={instancePath:s+
"/output",schemaPath:"#/definitions/valueName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_\
-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:L,
data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s+"/output",schemaPath:"#/definitions/valueName\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.type,parentSchema:L,data:i};e===
null?e=[a]:e.push(a),t++}}}return Ye.errors=e,t===0}function Ke(r,{instancePath:s="",parentData:v,parentDataProperty:q,
rootData:x=r}={}){let e=null,t=0;if(Array.isArray(r)){if(r.length>50){let a={instancePath:s,schemaPath:"#/maxI\
tems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 50 items",schema:50,parentSchema:ce,
data:r};e===null?e=[a]:e.push(a),t++}let i=r.length;for(let a=0;a<i;a++)me(r[a],{instancePath:s+"/"+a,parentData:r,
parentDataProperty:a,rootData:x})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)}else{let i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array",schema:ce.type,parentSchema:ce,
data:r};e===null?e=[i]:e.push(i),t++}return Ke.errors=e,t===0}function Qe(r,{instancePath:s="",parentData:v,parentDataProperty:q,
rootData:x=r}={}){let e=null,t=0,i=t,a=!1,h=null,d=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.prompt===void 0){
let n={instancePath:s,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"prompt"},message:"\
must have required property 'prompt'",schema:b.oneOf[0].required,parentSchema:b.oneOf[0],data:r};e===null?e=[n]:
e.push(n),t++}var l=d===t;l&&(a=!0,h=0);let c=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.template===void 0){
let n={instancePath:s,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"template"},message:"\
must have required property 'template'",schema:b.oneOf[1].required,parentSchema:b.oneOf[1],data:r};e===null?e=
[n]:e.push(n),t++}var l=c===t;if(l&&a)a=!1,h=[h,1];else{l&&(a=!0,h=1);let n=t;if(r&&typeof r=="object"&&!Array.
isArray(r)&&r.workflow===void 0){let y={instancePath:s,schemaPath:"#/oneOf/2/required",keyword:"required",params:{
missingProperty:"workflow"},message:"must have required property 'workflow'",schema:b.oneOf[2].required,parentSchema:b.
oneOf[2],data:r};e===null?e=[y]:e.push(y),t++}var l=n===t;if(l&&a)a=!1,h=[h,2];else{l&&(a=!0,h=2);let y=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.taskMaster===void 0){let w={instancePath:s,schemaPath:"#/oneOf/3/requ\
ired",keyword:"required",params:{missingProperty:"taskMaster"},message:"must have required property 'taskMaste\
r'",schema:b.oneOf[3].required,parentSchema:b.oneOf[3],data:r};e===null?e=[w]:e.push(w),t++}var l=y===t;l&&a?(a=
!1,h=[h,3]):l&&(a=!0,h=3)}}if(a)t=i,e!==null&&(i?e.length=i:e=null);else{let n={instancePath:s,schemaPath:"#/o\
neOf",keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf",schema:b.oneOf,
parentSchema:b,data:r};e===null?e=[n]:e.push(n),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let n in r)
if(!Pe.call(b.properties,n)){let p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:b,data:r};
e===null?e=[p]:e.push(p),t++}if(r.prompt!==void 0){let n=r.prompt;if(typeof n=="string"){if(P(n)>65536){let p={
instancePath:s+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit:65536},message:"\
must NOT have more than 65536 characters",schema:65536,parentSchema:b.properties.prompt,data:n};e===null?e=[p]:
e.push(p),t++}if(!rt.test(n)){let p={instancePath:s+"/prompt",schemaPath:"#/properties/prompt/pattern",keyword:"\
pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:b.properties.prompt,
data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/prompt",schemaPath:"#/properties/prompt/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.prompt.type,parentSchema:b.
properties.prompt,data:n};e===null?e=[p]:e.push(p),t++}}if(r.template!==void 0){let n=r.template;if(typeof n==
"string"){if(P(n)>63){let p={instancePath:s+"/template",schemaPath:"definitions.json#/definitions/name/maxLeng\
th",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:A,
data:n};e===null?e=[p]:e.push(p),t++}if(!R.test(n)){let p={instancePath:s+"/template",schemaPath:"definitions.\
json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'\
must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,
data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/template",schemaPath:"definitions.json#/def\
initions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,
data:n};e===null?e=[p]:e.push(p),t++}}if(r.workflow!==void 0){let n=r.workflow;if(typeof n=="string"){if(P(n)>
63){let p={instancePath:s+"/workflow",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLe\
ngth",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:A,data:n};e===null?
e=[p]:e.push(p),t++}if(!R.test(n)){let p={instancePath:s+"/workflow",schemaPath:"definitions.json#/definitions\
/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match patter\
n "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:n};e===null?
e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/workflow",schemaPath:"definitions.json#/definitions/name/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,data:n};e===null?
e=[p]:e.push(p),t++}}if(r.parameters!==void 0){let n=r.parameters;if(n&&typeof n=="object"&&!Array.isArray(n))
for(let p in n){let y=t;if(typeof p=="string"){if(P(p)>63){let f={instancePath:s+"/parameters",schemaPath:"def\
initions.json#/definitions/parameterName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT ha\
ve more than 63 characters",schema:63,parentSchema:at,data:p,propertyName:p};e===null?e=[f]:e.push(f),t++}if(!xt.
test(p)){let f={instancePath:s+"/parameters",schemaPath:"definitions.json#/definitions/parameterName/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_\
]*$"',schema:"^[A-Za-z][A-Za-z0-9_]*$",parentSchema:at,data:p,propertyName:p};e===null?e=[f]:e.push(f),t++}}var o=y===
t;if(!o){let f={instancePath:s+"/parameters",schemaPath:"#/properties/parameters/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:p},message:"property name must be valid",schema:b.properties.parameters.propertyNames,
parentSchema:b.properties.parameters,data:n};e===null?e=[f]:e.push(f),t++}}else{let p={instancePath:s+"/parame\
ters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:b.properties.parameters.type,parentSchema:b.properties.parameters,data:n};e===null?e=[p]:e.push(p),t++}}
if(r.taskMaster!==void 0&&(Be(r.taskMaster,{instancePath:s+"/taskMaster",parentData:r,parentDataProperty:"task\
Master",rootData:x})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length)),r.type!==void 0){let n=r.type;if(typeof n!=
"string"){let p={instancePath:s+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:b.properties.type.type,parentSchema:b.properties.type,data:n};e===null?e=[
p]:e.push(p),t++}if(!(n==="code"||n==="docs"||n==="review")){let p={instancePath:s+"/type",schemaPath:"#/prope\
rties/type/enum",keyword:"enum",params:{allowedValues:b.properties.type.enum},message:"must be equal to one of\
 the allowed values",schema:b.properties.type.enum,parentSchema:b.properties.type,data:n};e===null?e=[p]:e.push(
p),t++}}if(r.requiredCapabilities!==void 0){let n=r.requiredCapabilities;if(Array.isArray(n)){if(n.length>100){
let w={instancePath:s+"/requiredCapabilities",schemaPath:"#/properties/requiredCapabilities/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:b.properties.
requiredCapabilities,data:n};e===null?e=[w]:e.push(w),t++}let p=n.length;for(let w=0;w<p;w++){let j=n[w];if(typeof j==
"string"){if(P(j)>63){let O={instancePath:s+"/requiredCapabilities/"+w,schemaPath:"definitions.json#/definitio\
ns/capability/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",
schema:63,parentSchema:V,data:j};e===null?e=[O]:e.push(O),t++}if(!ze.test(j)){let O={instancePath:s+"/required\
Capabilities/"+w,schemaPath:"definitions.json#/definitions/capability/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0\
-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:V,data:j};e===null?e=[O]:e.push(O),t++}}else{
let O={instancePath:s+"/requiredCapabilities/"+w,schemaPath:"definitions.json#/definitions/capability/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:V.type,parentSchema:V,data:j};e===null?e=[O]:e.push(
O),t++}}let y=n.length,f;if(y>1){e:for(;y--;)for(f=y;f--;)if(M(n[y],n[f])){let w={instancePath:s+"/requiredCap\
abilities",schemaPath:"#/properties/requiredCapabilities/uniqueItems",keyword:"uniqueItems",params:{i:y,j:f},message:"\
must NOT have duplicate items (items ## "+f+" and "+y+" are identical)",schema:!0,parentSchema:b.properties.requiredCapabilities,
data:n};e===null?e=[w]:e.push(w),t++;break e}}}else{let p={instancePath:s+"/requiredCapabilities",schemaPath:"\
#/properties/requiredCapabilities/type",keyword:"type",params:{type:"array"},message:"must be array",schema:b.
properties.requiredCapabilities.type,parentSchema:b.properties.requiredCapabilities,data:n};e===null?e=[p]:e.push(
p),t++}}if(r.model!==void 0){let n=r.model;if(typeof n=="string"){if(P(n)>128){let p={instancePath:s+"/model",
schemaPath:"definitions.json#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters",schema:128,parentSchema:T,data:n};e===null?e=[p]:e.push(p),t++}if(!fe.test(
n)){let p={instancePath:s+"/model",schemaPath:"definitions.json#/definitions/model/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9.\
_:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:T,data:n};e===null?e=[p]:e.push(p),
t++}}else{let p={instancePath:s+"/model",schemaPath:"definitions.json#/definitions/model/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:T.type,parentSchema:T,data:n};e===null?e=[p]:e.push(p),
t++}}if(r.preferredModel!==void 0){let n=r.preferredModel;if(typeof n=="string"){if(P(n)>128){let p={instancePath:s+
"/preferredModel",schemaPath:"definitions.json#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},
message:"must NOT have more than 128 characters",schema:128,parentSchema:T,data:n};e===null?e=[p]:e.push(p),t++}
if(!fe.test(n)){let p={instancePath:s+"/preferredModel",schemaPath:"definitions.json#/definitions/model/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A\
-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:T,data:n};e===
null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/preferredModel",schemaPath:"definitions.json#/definitio\
ns/model/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.type,parentSchema:T,data:n};
e===null?e=[p]:e.push(p),t++}}if(r.podSelector!==void 0&&(Ge(r.podSelector,{instancePath:s+"/podSelector",parentData:r,
parentDataProperty:"podSelector",rootData:x})||(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length)),r.priority!==
void 0){let n=r.priority;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:s+"/pri\
ority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:b.properties.priority.type,parentSchema:b.properties.priority,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n==
"number"&&isFinite(n)){if(n>1e3||isNaN(n)){let p={instancePath:s+"/priority",schemaPath:"#/properties/priority\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:b.
properties.priority,data:n};e===null?e=[p]:e.push(p),t++}if(n<0||isNaN(n)){let p={instancePath:s+"/priority",schemaPath:"\
#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:b.properties.priority,data:n};e===null?e=[p]:e.push(p),t++}}}if(r.dependsOn!==void 0){let n=r.dependsOn;
if(Array.isArray(n)){if(n.length>100){let y={instancePath:s+"/dependsOn",schemaPath:"#/properties/dependsOn/ma\
xItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:b.
properties.dependsOn,data:n};e===null?e=[y]:e.push(y),t++}let p=n.length;for(let y=0;y<p;y++)Ue(n[y],{instancePath:s+
"/dependsOn/"+y,parentData:n,parentDataProperty:y,rootData:x})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.
length)}else{let p={instancePath:s+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:b.properties.dependsOn.type,parentSchema:b.properties.dependsOn,data:n};
e===null?e=[p]:e.push(p),t++}}if(r.inputs!==void 0){let n=r.inputs;if(n&&typeof n=="object"&&!Array.isArray(n)){
for(let p in n){let y=t;if(typeof p=="string"){if(P(p)>63){let f={instancePath:s+"/inputs",schemaPath:"#/defin\
itions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characte\
rs",schema:63,parentSchema:L,data:p,propertyName:p};e===null?e=[f]:e.push(f),t++}if(!ke.test(p)){let f={instancePath:s+
"/inputs",schemaPath:"#/definitions/valueName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_\
-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:L,
data:p,propertyName:p};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:s+"/inputs",schemaPath:"#/defini\
tions/valueName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.type,parentSchema:L,
data:p,propertyName:p};e===null?e=[f]:e.push(f),t++}var m=y===t;if(!m){let f={instancePath:s+"/inputs",schemaPath:"\
#/properties/inputs/propertyNames",keyword:"propertyNames",params:{propertyName:p},message:"property name must\
 be valid",schema:b.properties.inputs.propertyNames,parentSchema:b.properties.inputs,data:n};e===null?e=[f]:e.
push(f),t++}}for(let p in n)Ye(n[p],{instancePath:s+"/inputs/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,
parentDataProperty:p,rootData:x})||(e=e===null?Ye.errors:e.concat(Ye.errors),t=e.length)}else{let p={instancePath:s+
"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:b.properties.inputs.type,parentSchema:b.properties.inputs,data:n};e===null?e=[p]:e.push(p),t++}}if(r.context!==
void 0){let n=r.context;if(n&&typeof n=="object"&&!Array.isArray(n)){for(let p in n)if(!(p==="files"||p==="url\
s")){let y={instancePath:s+"/context",schemaPath:"#/properties/context/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:p},message:"must NOT have additional properties",schema:!1,parentSchema:b.
properties.context,data:n};e===null?e=[y]:e.push(y),t++}if(n.files!==void 0){let p=n.files;if(Array.isArray(p)){
if(p.length>20){let j={instancePath:s+"/context/files",schemaPath:"#/properties/context/properties/files/maxIt\
ems",keyword:"maxItems",params:{limit:20},message:"must NOT have more than 20 items",schema:20,parentSchema:b.
properties.context.properties.files,data:p};e===null?e=[j]:e.push(j),t++}let y=p.length;for(let j=0;j<y;j++){let O=p[j];
if(typeof O=="string"){if(P(O)>1e3){let E={instancePath:s+"/context/files/"+j,schemaPath:"definitions.json#/de\
finitions/filePath/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than 1000 cha\
racters",schema:1e3,parentSchema:de,data:O};e===null?e=[E]:e.push(E),t++}if(!Pt.test(O)){let E={instancePath:s+
"/context/files/"+j,schemaPath:"definitions.json#/definitions/filePath/pattern",keyword:"pattern",params:{pattern:"\
^(?!/)(?!.*/(/|$))(?!(.*/)?\\.\\.?(/|$))(?!\\.git/)[^\\u0000-\\u001f\\\\*?\\[\\]{}]+$"},message:'must match pa\
ttern "^(?!/)(?!.*/(/|$))(?!(.*/)?\\.\\.?(/|$))(?!\\.git/)[^\\u0000-\\u001f\\\\*?\\[\\]{}]+$"',schema:"^(?!/)(\
?!.*/(/|$))(?!(.*/)?\\.\\.?(/|$))(?!\\.git/)[^\\u0000-\\u001f\\\\*?\\[\\]{}]+$",parentSchema:de,data:O};e===null?
e=[E]:e.push(E),t++}}else{let E={instancePath:s+"/context/files/"+j,schemaPath:"definitions.json#/definitions/\
filePath/type",keyword:"type",params:{type:"string"},message:"must be string",schema:de.type,parentSchema:de,data:O};
e===null?e=[E]:e.push(E),t++}}let f=p.length,w;if(f>1){e:for(;f--;)for(w=f;w--;)if(M(p[f],p[w])){let j={instancePath:s+
"/context/files",schemaPath:"#/properties/context/properties/files/uniqueItems",keyword:"uniqueItems",params:{
i:f,j:w},message:"must NOT have duplicate items (items ## "+w+" and "+f+" are identical)",schema:!0,parentSchema:b.
properties.context.properties.files,data:p};e===null?e=[j]:e.push(j),t++;break e}}}else{let y={instancePath:s+
"/context/files",schemaPath:"#/properties/context/properties/files/type",keyword:"type",params:{type:"array"},
message:"must be array",schema:b.properties.context.properties.files.type,parentSchema:b.properties.context.properties.
files,data:p};e===null?e=[y]:e.push(y),t++}}if(n.urls!==void 0){let p=n.urls;if(Array.isArray(p)){if(p.length>
10){let j={instancePath:s+"/context/urls",schemaPath:"#/properties/context/properties/urls/maxItems",keyword:"\
maxItems",params:{limit:10},message:"must NOT have more than 10 items",schema:10,parentSchema:b.properties.context.
properties.urls,data:p};e===null?e=[j]:e.push(j),t++}let y=p.length;for(let j=0;j<y;j++){let O=p[j];if(typeof O==
"string"){if(P(O)>2e3){let E={instancePath:s+"/context/urls/"+j,schemaPath:"#/properties/context/properties/ur\
ls/items/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters",schema:2e3,
parentSchema:b.properties.context.properties.urls.items,data:O};e===null?e=[E]:e.push(E),t++}if(!_t.test(O)){let E={
instancePath:s+"/context/urls/"+j,schemaPath:"#/properties/context/properties/urls/items/pattern",keyword:"pat\
tern",params:{pattern:"^https://[^\\s/@?#]+([/?][^\\s#]*)?$"},message:'must match pattern "^https://[^\\s/@?#]+\
([/?][^\\s#]*)?$"',schema:"^https://[^\\s/@?#]+([/?][^\\s#]*)?$",parentSchema:b.properties.context.properties.
urls.items,data:O};e===null?e=[E]:e.push(E),t++}}else{let E={instancePath:s+"/context/urls/"+j,schemaPath:"#/p\
roperties/context/properties/urls/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.
properties.context.properties.urls.items.type,parentSchema:b.properties.context.properties.urls.items,data:O};
e===null?e=[E]:e.push(E),t++}}let f=p.length,w;if(f>1){let j={};for(;f--;){let O=p[f];if(typeof O=="string"){if(typeof j[O]==
"number"){w=j[O];let E={instancePath:s+"/context/urls",schemaPath:"#/properties/context/properties/urls/unique\
Items",keyword:"uniqueItems",params:{i:f,j:w},message:"must NOT have duplicate items (items ## "+w+" and "+f+"\
 are identical)",schema:!0,parentSchema:b.properties.context.properties.urls,data:p};e===null?e=[E]:e.push(E),
t++;break}j[O]=f}}}}else{let y={instancePath:s+"/context/urls",schemaPath:"#/properties/context/properties/url\
s/type",keyword:"type",params:{type:"array"},message:"must be array",schema:b.properties.context.properties.urls.
type,parentSchema:b.properties.context.properties.urls,data:p};e===null?e=[y]:e.push(y),t++}}}else{let p={instancePath:s+
"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type:"object"},message:"must be objec\
t",schema:b.properties.context.type,parentSchema:b.properties.context,data:n};e===null?e=[p]:e.push(p),t++}}if(r.
checks!==void 0&&(Ke(r.checks,{instancePath:s+"/checks",parentData:r,parentDataProperty:"checks",rootData:x})||
(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length)),r.maxCheckRounds!==void 0){let n=r.maxCheckRounds;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:s+"/maxCheckRounds",schemaPath:"#/properties/ma\
xCheckRounds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:b.properties.maxCheckRounds.
type,parentSchema:b.properties.maxCheckRounds,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(
n)){if(n>20||isNaN(n)){let p={instancePath:s+"/maxCheckRounds",schemaPath:"#/properties/maxCheckRounds/maximum",
keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 20",schema:20,parentSchema:b.properties.
maxCheckRounds,data:n};e===null?e=[p]:e.push(p),t++}if(n<1||isNaN(n)){let p={instancePath:s+"/maxCheckRounds",
schemaPath:"#/properties/maxCheckRounds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1",schema:1,parentSchema:b.properties.maxCheckRounds,data:n};e===null?e=[p]:e.push(p),t++}}}if(r.maxRetries!==
void 0){let n=r.maxRetries;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:s+"/m\
axRetries",schemaPath:"#/properties/maxRetries/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger",schema:b.properties.maxRetries.type,parentSchema:b.properties.maxRetries,data:n};e===null?e=[p]:e.push(
p),t++}if(typeof n=="number"&&isFinite(n)){if(n>20||isNaN(n)){let p={instancePath:s+"/maxRetries",schemaPath:"\
#/properties/maxRetries/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 20",schema:20,
parentSchema:b.properties.maxRetries,data:n};e===null?e=[p]:e.push(p),t++}if(n<0||isNaN(n)){let p={instancePath:s+
"/maxRetries",schemaPath:"#/properties/maxRetries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:b.properties.maxRetries,data:n};e===null?e=[p]:e.push(p),t++}}}if(r.
timeoutSeconds!==void 0){let n=r.timeoutSeconds;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={
instancePath:s+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer",schema:b.properties.timeoutSeconds.type,parentSchema:b.properties.timeoutSeconds,
data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)){if(n>604800||isNaN(n)){let p={instancePath:s+
"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},
message:"must be <= 604800",schema:604800,parentSchema:b.properties.timeoutSeconds,data:n};e===null?e=[p]:e.push(
p),t++}if(n<1||isNaN(n)){let p={instancePath:s+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:b.properties.
timeoutSeconds,data:n};e===null?e=[p]:e.push(p),t++}}}if(r.repository!==void 0){let n=r.repository;if(typeof n==
"string"){if(P(n)>2e3){let p={instancePath:s+"/repository",schemaPath:"definitions.json#/definitions/repositor\
yUrl/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters",schema:2e3,
parentSchema:ae,data:n};e===null?e=[p]:e.push(p),t++}if(!ot.test(n)){let p={instancePath:s+"/repository",schemaPath:"\
definitions.json#/definitions/repositoryUrl/pattern",keyword:"pattern",params:{pattern:"^(https?://[^\\s/@?#]+/\
[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s\
/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"},message:'must match pattern "^(https?://[^\\s/@?#]+/[^\\s?#]+|ss\
h://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+\
|file:///[^\\s?#]+|/[^\\u0000]*)$"',schema:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A\
-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$",
parentSchema:ae,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/repository",schemaPath:"def\
initions.json#/definitions/repositoryUrl/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:ae.type,parentSchema:ae,data:n};e===null?e=[p]:e.push(p),t++}}if(r.branch!==void 0){let n=r.branch;if(typeof n==
"string"){if(P(n)>200){let p={instancePath:s+"/branch",schemaPath:"definitions.json#/definitions/branch/maxLen\
gth",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:C,
data:n};e===null?e=[p]:e.push(p),t++}if(!xe.test(n)){let p={instancePath:s+"/branch",schemaPath:"definitions.j\
son#/definitions/branch/pattern",keyword:"pattern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u\
0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'must match pattern "^(?![-/.])(?!.*(\\.\\.|//|/\\.\
|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\\
{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:C,data:n};e===null?e=[p]:e.push(
p),t++}}else{let p={instancePath:s+"/branch",schemaPath:"definitions.json#/definitions/branch/type",keyword:"t\
ype",params:{type:"string"},message:"must be string",schema:C.type,parentSchema:C,data:n};e===null?e=[p]:e.push(
p),t++}}if(r.schedule!==void 0){let n=r.schedule;if(typeof n=="string"){if(P(n)>200){let p={instancePath:s+"/s\
chedule",schemaPath:"#/properties/schedule/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT\
 have more than 200 characters",schema:200,parentSchema:b.properties.schedule,data:n};e===null?e=[p]:e.push(p),
t++}if(!Rt.test(n)){let p={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/pattern",keyword:"patt\
ern",params:{pattern:"^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$"},message:'must ma\
tch pattern "^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$"',schema:"^([0-9*/,-]+ +){3\
}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",parentSchema:b.properties.schedule,data:n};e===null?e=[p]:
e.push(p),t++}}else{let p={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:b.properties.schedule.type,parentSchema:b.properties.schedule,data:n};
e===null?e=[p]:e.push(p),t++}}if(r.timeZone!==void 0){let n=r.timeZone;if(typeof n=="string"){if(P(n)>64){let p={
instancePath:s+"/timeZone",schemaPath:"#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters",schema:64,parentSchema:b.properties.timeZone,data:n};e===null?
e=[p]:e.push(p),t++}if(!Dt.test(n)){let p={instancePath:s+"/timeZone",schemaPath:"#/properties/timeZone/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_+/-]*$"},message:'must match pattern "^[A-Za-z][A-Za\
-z0-9_+/-]*$"',schema:"^[A-Za-z][A-Za-z0-9_+/-]*$",parentSchema:b.properties.timeZone,data:n};e===null?e=[p]:e.
push(p),t++}}else{let p={instancePath:s+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:b.properties.timeZone.type,parentSchema:b.properties.timeZone,data:n};
e===null?e=[p]:e.push(p),t++}}if(r.concurrencyPolicy!==void 0){let n=r.concurrencyPolicy;if(typeof n!="string"){
let p={instancePath:s+"/concurrencyPolicy",schemaPath:"#/properties/concurrencyPolicy/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:b.properties.concurrencyPolicy.type,parentSchema:b.properties.concurrencyPolicy,
data:n};e===null?e=[p]:e.push(p),t++}if(!(n==="Allow"||n==="Forbid"||n==="Replace")){let p={instancePath:s+"/c\
oncurrencyPolicy",schemaPath:"#/properties/concurrencyPolicy/enum",keyword:"enum",params:{allowedValues:b.properties.
concurrencyPolicy.enum},message:"must be equal to one of the allowed values",schema:b.properties.concurrencyPolicy.
enum,parentSchema:b.properties.concurrencyPolicy,data:n};e===null?e=[p]:e.push(p),t++}}if(r.startingDeadlineSeconds!==
void 0){let n=r.startingDeadlineSeconds;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:s+
"/startingDeadlineSeconds",schemaPath:"#/properties/startingDeadlineSeconds/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:b.properties.startingDeadlineSeconds.type,parentSchema:b.properties.
startingDeadlineSeconds,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)){if(n>604800||
isNaN(n)){let p={instancePath:s+"/startingDeadlineSeconds",schemaPath:"#/properties/startingDeadlineSeconds/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:b.
properties.startingDeadlineSeconds,data:n};e===null?e=[p]:e.push(p),t++}if(n<10||isNaN(n)){let p={instancePath:s+
"/startingDeadlineSeconds",schemaPath:"#/properties/startingDeadlineSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:10},message:"must be >= 10",schema:10,parentSchema:b.properties.startingDeadlineSeconds,
data:n};e===null?e=[p]:e.push(p),t++}}}if(r.historyLimit!==void 0){let n=r.historyLimit;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:s+"/historyLimit",schemaPath:"#/properties/historyLimit/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer",schema:b.properties.historyLimit.type,parentSchema:b.
properties.historyLimit,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)){if(n>100||isNaN(
n)){let p={instancePath:s+"/historyLimit",schemaPath:"#/properties/historyLimit/maximum",keyword:"maximum",params:{
comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:b.properties.historyLimit,data:n};
e===null?e=[p]:e.push(p),t++}if(n<0||isNaN(n)){let p={instancePath:s+"/historyLimit",schemaPath:"#/properties/\
historyLimit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:b.
properties.historyLimit,data:n};e===null?e=[p]:e.push(p),t++}}}if(r.notBefore!==void 0){let n=r.notBefore;if(typeof n==
"string"){if(!gt.test(n)){let p={instancePath:s+"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"},message:'\
must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"',schema:"^\
\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$",parentSchema:b.properties.notBefore,
data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/notBefore",schemaPath:"#/properties/notBefo\
re/type",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.notBefore.type,parentSchema:b.
properties.notBefore,data:n};e===null?e=[p]:e.push(p),t++}}if(r.expires!==void 0){let n=r.expires;if(typeof n==
"string"){if(!gt.test(n)){let p={instancePath:s+"/expires",schemaPath:"#/properties/expires/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"},message:'\
must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"',schema:"^\
\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$",parentSchema:b.properties.expires,
data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/expires",schemaPath:"#/properties/expires/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:b.properties.expires.type,parentSchema:b.
properties.expires,data:n};e===null?e=[p]:e.push(p),t++}}if(r.suspend!==void 0){let n=r.suspend;if(typeof n!="\
boolean"){let p={instancePath:s+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean",schema:b.properties.suspend.type,parentSchema:b.properties.suspend,data:n};
e===null?e=[p]:e.push(p),t++}}if(r.landing!==void 0){let n=r.landing;if(typeof n!="string"){let p={instancePath:s+
"/landing",schemaPath:"#/properties/landing/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:b.properties.landing.type,parentSchema:b.properties.landing,data:n};e===null?e=[p]:e.push(p),t++}if(!(n===
"pullRequest"||n==="none")){let p={instancePath:s+"/landing",schemaPath:"#/properties/landing/enum",keyword:"e\
num",params:{allowedValues:b.properties.landing.enum},message:"must be equal to one of the allowed values",schema:b.
properties.landing.enum,parentSchema:b.properties.landing,data:n};e===null?e=[p]:e.push(p),t++}}if(r.outputs!==
void 0){let n=r.outputs;if(n&&typeof n=="object"&&!Array.isArray(n)){for(let p in n){let y=t;if(typeof p=="str\
ing"){if(P(p)>63){let f={instancePath:s+"/outputs",schemaPath:"#/definitions/valueName/maxLength",keyword:"max\
Length",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:L,data:p,propertyName:p};
e===null?e=[f]:e.push(f),t++}if(!ke.test(p)){let f={instancePath:s+"/outputs",schemaPath:"#/definitions/valueN\
ame/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},message:'must match pattern "^[A-Za\
-z][A-Za-z0-9_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:L,data:p,propertyName:p};e===null?e=[f]:e.
push(f),t++}}else{let f={instancePath:s+"/outputs",schemaPath:"#/definitions/valueName/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:L.type,parentSchema:L,data:p,propertyName:p};e===null?e=[f]:e.push(
f),t++}var u=y===t;if(!u){let f={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"\
propertyNames",params:{propertyName:p},message:"property name must be valid",schema:b.properties.outputs.propertyNames,
parentSchema:b.properties.outputs,data:n};e===null?e=[f]:e.push(f),t++}}for(let p in n){let y=n[p];if(y&&typeof y==
"object"&&!Array.isArray(y)){if(y.file===void 0){let f={instancePath:s+"/outputs/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/definitions/output/required",keyword:"required",params:{missingProperty:"file"},message:"\
must have required property 'file'",schema:D.required,parentSchema:D,data:y};e===null?e=[f]:e.push(f),t++}for(let f in y)
if(!(f==="file"||f==="schema")){let w={instancePath:s+"/outputs/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"\
must NOT have additional properties",schema:!1,parentSchema:D,data:y};e===null?e=[w]:e.push(w),t++}if(y.file!==
void 0){let f=y.file;if(typeof f=="string"){if(P(f)>1e3){let w={instancePath:s+"/outputs/"+p.replace(/~/g,"~0").
replace(/\//g,"~1")+"/file",schemaPath:"#/definitions/output/properties/file/maxLength",keyword:"maxLength",params:{
limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:D.properties.file,data:f};
e===null?e=[w]:e.push(w),t++}if(!At.test(f)){let w={instancePath:s+"/outputs/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/file",schemaPath:"#/definitions/output/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?\
!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "\
^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?(\\.\
\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$",parentSchema:D.properties.file,data:f};e===null?
e=[w]:e.push(w),t++}}else{let w={instancePath:s+"/outputs/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"\
#/definitions/output/properties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:D.
properties.file.type,parentSchema:D.properties.file,data:f};e===null?e=[w]:e.push(w),t++}}if(y.schema!==void 0){
let f=y.schema;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&typeof f!="boolean"){let w={instancePath:s+"/ou\
tputs/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/schema",schemaPath:"#/definitions/output/properties/schema/\
type",keyword:"type",params:{type:D.properties.schema.type},message:"must be object,boolean",schema:D.properties.
schema.type,parentSchema:D.properties.schema,data:f};e===null?e=[w]:e.push(w),t++}}}else{let f={instancePath:s+
"/outputs/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/output/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:D.type,parentSchema:D,data:y};e===null?e=[f]:e.push(f),t++}}}else{
let p={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:b.properties.outputs.type,parentSchema:b.properties.outputs,data:n};e===null?e=
[p]:e.push(p),t++}}}else{let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:b.type,parentSchema:b,data:r};e===null?e=[n]:e.push(n),t++}return Qe.errors=e,t===0}function Nt(r,{
instancePath:s="",parentData:v,parentDataProperty:q,rootData:x=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.apiVersion===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:ee.required,parentSchema:ee,
data:r};e===null?e=[i]:e.push(i),t++}if(r.kind===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:ee.required,parentSchema:ee,
data:r};e===null?e=[i]:e.push(i),t++}if(r.metadata===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:ee.required,
parentSchema:ee,data:r};e===null?e=[i]:e.push(i),t++}if(r.spec===void 0){let i={instancePath:s,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:ee.
required,parentSchema:ee,data:r};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i==="apiVersion"||i==="kind"||
i==="metadata"||i==="spec")){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:ee,
data:r};e===null?e=[a]:e.push(a),t++}if(r.apiVersion!==void 0){let i=r.apiVersion;if(i!=="orca.dev/v1alpha1"){
let a={instancePath:s+"/apiVersion",schemaPath:"definitions.json#/definitions/apiVersion/const",keyword:"const",
params:{allowedValue:"orca.dev/v1alpha1"},message:"must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:Ne,
data:i};e===null?e=[a]:e.push(a),t++}}if(r.kind!==void 0){let i=r.kind;if(i!=="DevTask"){let a={instancePath:s+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"DevTask"},message:"must be \
equal to constant",schema:"DevTask",parentSchema:ee.properties.kind,data:i};e===null?e=[a]:e.push(a),t++}}r.metadata!==
void 0&&(Ve(r.metadata,{instancePath:s+"/metadata",parentData:r,parentDataProperty:"metadata",rootData:x})||(e=
e===null?Ve.errors:e.concat(Ve.errors),t=e.length)),r.spec!==void 0&&(Qe(r.spec,{instancePath:s+"/spec",parentData:r,
parentDataProperty:"spec",rootData:x})||(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length))}else{let i={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:ee.type,parentSchema:ee,
data:r};e===null?e=[i]:e.push(i),t++}return Nt.errors=e,t===0}var Wt=vt,te={type:"object",required:["apiVersio\
n","kind","metadata","spec"],additionalProperties:!1,properties:{apiVersion:{$ref:"definitions.json#/definitio\
ns/apiVersion"},kind:{const:"Workflow"},metadata:{$ref:"definitions.json#/definitions/metadata"},spec:{$ref:"#\
/definitions/workflowSpec"}},definitions:{workflowSpec:{type:"object",required:["nodes"],additionalProperties:!1,
properties:{parameters:{type:"object"},inputs:{type:"array",items:{$ref:"devtask.json#/definitions/valueName"},
uniqueItems:!0,maxItems:50},nodes:{type:"object",minProperties:1,maxProperties:100,propertyNames:{$ref:"defini\
tions.json#/definitions/name"},additionalProperties:{$ref:"#/definitions/node"}},outputs:{type:"object",propertyNames:{
$ref:"devtask.json#/definitions/valueName"},additionalProperties:{$ref:"#/definitions/nodeOutput"}}}},node:{type:"\
object",additionalProperties:!1,oneOf:[{required:["prompt"]},{required:["workflow"]}],properties:{prompt:{type:"\
string",pattern:"\\S",maxLength:65536,"x-orca-message":"must say what to do, in at most 65536 characters"},workflow:{
$ref:"definitions.json#/definitions/name"},parameters:{type:"object",propertyNames:{$ref:"definitions.json#/de\
finitions/parameterName"}},dependsOn:{type:"array",maxItems:100,uniqueItems:!0,items:{$ref:"definitions.json#/\
definitions/name"}},requiredCapabilities:{type:"array",items:{$ref:"definitions.json#/definitions/capability"},
uniqueItems:!0,maxItems:100},model:{$ref:"definitions.json#/definitions/model"},podSelector:{$ref:"definitions\
.json#/definitions/labels"},checks:{$ref:"definitions.json#/definitions/checks"},maxCheckRounds:{type:"integer",
minimum:1,maximum:20},maxRetries:{type:"integer",minimum:0,maximum:20},timeoutSeconds:{type:"integer",minimum:1,
maximum:604800},landing:{type:"string",enum:["commit","none"],default:"commit"},inputs:{type:"object",propertyNames:{
$ref:"devtask.json#/definitions/valueName"},additionalProperties:{$ref:"#/definitions/nodeOutput"}},outputs:{type:"\
object",propertyNames:{$ref:"devtask.json#/definitions/valueName"},additionalProperties:{$ref:"devtask.json#/d\
efinitions/output"}}}},nodeOutput:{type:"string",pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z\
0-9_-]{0,62}$","x-orca-message":"must be <node>.<output>"}}};function We(r,{instancePath:s="",parentData:v,parentDataProperty:q,
rootData:x=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required propert\
y 'name'",schema:F.required,parentSchema:F,data:r};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i==="name"||
i==="project"||i==="labels"||i==="annotations")){let a={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties",schema:!1,parentSchema:F,
data:r};e===null?e=[a]:e.push(a),t++}if(r.name!==void 0){let i=r.name;if(typeof i=="string"){if(P(i)>63){let a={
instancePath:s+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}if(!R.test(
i)){let a={instancePath:s+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^\
[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0\
-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:s+"/n\
ame",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.
type,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}if(r.project!==void 0){let i=r.project;if(typeof i==
"string"){if(P(i)>63){let a={instancePath:s+"/project",schemaPath:"#/definitions/name/maxLength",keyword:"maxL\
ength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:A,data:i};e===
null?e=[a]:e.push(a),t++}if(!R.test(i)){let a={instancePath:s+"/project",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]\
([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:i};e===null?e=[a]:e.push(
a),t++}}else{let a={instancePath:s+"/project",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:A.type,parentSchema:A,data:i};e===null?e=[a]:e.push(a),t++}}r.labels!==
void 0&&(Y(r.labels,{instancePath:s+"/labels",parentData:r,parentDataProperty:"labels",rootData:x})||(e=e===null?
Y.errors:e.concat(Y.errors),t=e.length)),r.annotations!==void 0&&(K(r.annotations,{instancePath:s+"/annotation\
s",parentData:r,parentDataProperty:"annotations",rootData:x})||(e=e===null?K.errors:e.concat(K.errors),t=e.length))}else{
let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:F.
type,parentSchema:F,data:r};e===null?e=[i]:e.push(i),t++}return We.errors=e,t===0}var I={type:"object",required:[
"nodes"],additionalProperties:!1,properties:{parameters:{type:"object"},inputs:{type:"array",items:{$ref:"devt\
ask.json#/definitions/valueName"},uniqueItems:!0,maxItems:50},nodes:{type:"object",minProperties:1,maxProperties:100,
propertyNames:{$ref:"definitions.json#/definitions/name"},additionalProperties:{$ref:"#/definitions/node"}},outputs:{
type:"object",propertyNames:{$ref:"devtask.json#/definitions/valueName"},additionalProperties:{$ref:"#/definit\
ions/nodeOutput"}}}},be={type:"string",pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,6\
2}$","x-orca-message":"must be <node>.<output>"},z={type:"object",additionalProperties:!1,oneOf:[{required:["p\
rompt"]},{required:["workflow"]}],properties:{prompt:{type:"string",pattern:"\\S",maxLength:65536,"x-orca-mess\
age":"must say what to do, in at most 65536 characters"},workflow:{$ref:"definitions.json#/definitions/name"},
parameters:{type:"object",propertyNames:{$ref:"definitions.json#/definitions/parameterName"}},dependsOn:{type:"\
array",maxItems:100,uniqueItems:!0,items:{$ref:"definitions.json#/definitions/name"}},requiredCapabilities:{type:"\
array",items:{$ref:"definitions.json#/definitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"defin\
itions.json#/definitions/model"},podSelector:{$ref:"definitions.json#/definitions/labels"},checks:{$ref:"defin\
itions.json#/definitions/checks"},maxCheckRounds:{type:"integer",minimum:1,maximum:20},maxRetries:{type:"integ\
er",minimum:0,maximum:20},timeoutSeconds:{type:"integer",minimum:1,maximum:604800},landing:{type:"string",enum:[
"commit","none"],default:"commit"},inputs:{type:"object",propertyNames:{$ref:"devtask.json#/definitions/valueN\
ame"},additionalProperties:{$ref:"#/definitions/nodeOutput"}},outputs:{type:"object",propertyNames:{$ref:"devt\
ask.json#/definitions/valueName"},additionalProperties:{$ref:"devtask.json#/definitions/output"}}}};function Je(r,{
instancePath:s="",parentData:v,parentDataProperty:q,rootData:x=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){for(let a in r){let h=t;if(typeof a=="string"){if(P(a)>253){let d={instancePath:s,schemaPath:"\
#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 \
characters",schema:253,parentSchema:oe,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}if(!ve.test(a)){let d={
instancePath:s,schemaPath:"#/definitions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z\
0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^([a-z0-9]([-a-z0-\
9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-\
z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:oe,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}}var i=h===
t;if(!i){let d={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"\
property name must be valid",schema:Z.propertyNames,parentSchema:Z,data:r};e===null?e=[d]:e.push(d),t++}}for(let a in r){
let h=r[a];if(typeof h=="string"){if(P(h)>63){let d={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have mor\
e than 63 characters",schema:63,parentSchema:Z.additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}if(!it.
test(h)){let d={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties\
/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},message:'must mat\
ch pattern "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"',schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?\
)?$",parentSchema:Z.additionalProperties,data:h};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:s+"/"+
a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:Z.additionalProperties.type,parentSchema:Z.additionalProperties,data:h};
e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:Z.type,parentSchema:Z,data:r};e===null?e=[a]:e.push(a),t++}return Je.errors=
e,t===0}function Xe(r,{instancePath:s="",parentData:v,parentDataProperty:q,rootData:x=r}={}){let e=null,t=0;if(Array.
isArray(r)){if(r.length>50){let a={instancePath:s,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:50},
message:"must NOT have more than 50 items",schema:50,parentSchema:ce,data:r};e===null?e=[a]:e.push(a),t++}let i=r.
length;for(let a=0;a<i;a++)me(r[a],{instancePath:s+"/"+a,parentData:r,parentDataProperty:a,rootData:x})||(e=e===
null?me.errors:e.concat(me.errors),t=e.length)}else{let i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:ce.type,parentSchema:ce,data:r};e===null?e=[i]:e.push(i),t++}return Xe.
errors=e,t===0}function et(r,{instancePath:s="",parentData:v,parentDataProperty:q,rootData:x=r}={}){let e=null,
t=0,i=t,a=!1,h=null,d=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.prompt===void 0){let n={instancePath:s,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"prompt"},message:"must have requir\
ed property 'prompt'",schema:z.oneOf[0].required,parentSchema:z.oneOf[0],data:r};e===null?e=[n]:e.push(n),t++}
var l=d===t;l&&(a=!0,h=0);let c=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.workflow===void 0){let n={instancePath:s,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"workflow"},message:"must have requ\
ired property 'workflow'",schema:z.oneOf[1].required,parentSchema:z.oneOf[1],data:r};e===null?e=[n]:e.push(n),
t++}var l=c===t;if(l&&a?(a=!1,h=[h,1]):l&&(a=!0,h=1),a)t=i,e!==null&&(i?e.length=i:e=null);else{let n={instancePath:s,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:h},message:"must match exactly one schema in oneOf",
schema:z.oneOf,parentSchema:z,data:r};e===null?e=[n]:e.push(n),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){
for(let n in r)if(!Pe.call(z.properties,n)){let p={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:z,
data:r};e===null?e=[p]:e.push(p),t++}if(r.prompt!==void 0){let n=r.prompt;if(typeof n=="string"){if(P(n)>65536){
let p={instancePath:s+"/prompt",schemaPath:"#/properties/prompt/maxLength",keyword:"maxLength",params:{limit:65536},
message:"must NOT have more than 65536 characters",schema:65536,parentSchema:z.properties.prompt,data:n};e===null?
e=[p]:e.push(p),t++}if(!rt.test(n)){let p={instancePath:s+"/prompt",schemaPath:"#/properties/prompt/pattern",keyword:"\
pattern",params:{pattern:"\\S"},message:'must match pattern "\\S"',schema:"\\S",parentSchema:z.properties.prompt,
data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/prompt",schemaPath:"#/properties/prompt/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.prompt.type,parentSchema:z.
properties.prompt,data:n};e===null?e=[p]:e.push(p),t++}}if(r.workflow!==void 0){let n=r.workflow;if(typeof n==
"string"){if(P(n)>63){let p={instancePath:s+"/workflow",schemaPath:"definitions.json#/definitions/name/maxLeng\
th",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:A,
data:n};e===null?e=[p]:e.push(p),t++}if(!R.test(n)){let p={instancePath:s+"/workflow",schemaPath:"definitions.\
json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'\
must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,
data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/workflow",schemaPath:"definitions.json#/def\
initions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,
data:n};e===null?e=[p]:e.push(p),t++}}if(r.parameters!==void 0){let n=r.parameters;if(n&&typeof n=="object"&&!Array.
isArray(n))for(let p in n){let y=t;if(typeof p=="string"){if(P(p)>63){let f={instancePath:s+"/parameters",schemaPath:"\
definitions.json#/definitions/parameterName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT\
 have more than 63 characters",schema:63,parentSchema:at,data:p,propertyName:p};e===null?e=[f]:e.push(f),t++}if(!xt.
test(p)){let f={instancePath:s+"/parameters",schemaPath:"definitions.json#/definitions/parameterName/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_\
]*$"',schema:"^[A-Za-z][A-Za-z0-9_]*$",parentSchema:at,data:p,propertyName:p};e===null?e=[f]:e.push(f),t++}}var o=y===
t;if(!o){let f={instancePath:s+"/parameters",schemaPath:"#/properties/parameters/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:p},message:"property name must be valid",schema:z.properties.parameters.propertyNames,
parentSchema:z.properties.parameters,data:n};e===null?e=[f]:e.push(f),t++}}else{let p={instancePath:s+"/parame\
ters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object",
schema:z.properties.parameters.type,parentSchema:z.properties.parameters,data:n};e===null?e=[p]:e.push(p),t++}}
if(r.dependsOn!==void 0){let n=r.dependsOn;if(Array.isArray(n)){if(n.length>100){let w={instancePath:s+"/depen\
dsOn",schemaPath:"#/properties/dependsOn/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT hav\
e more than 100 items",schema:100,parentSchema:z.properties.dependsOn,data:n};e===null?e=[w]:e.push(w),t++}let p=n.
length;for(let w=0;w<p;w++){let j=n[w];if(typeof j=="string"){if(P(j)>63){let O={instancePath:s+"/dependsOn/"+
w,schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"mus\
t NOT have more than 63 characters",schema:63,parentSchema:A,data:j};e===null?e=[O]:e.push(O),t++}if(!R.test(j)){
let O={instancePath:s+"/dependsOn/"+w,schemaPath:"definitions.json#/definitions/name/pattern",keyword:"pattern",
params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?\
$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:j};e===null?e=[O]:e.push(O),t++}}else{let O={
instancePath:s+"/dependsOn/"+w,schemaPath:"definitions.json#/definitions/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:A.type,parentSchema:A,data:j};e===null?e=[O]:e.push(O),t++}}let y=n.length,
f;if(y>1){e:for(;y--;)for(f=y;f--;)if(M(n[y],n[f])){let w={instancePath:s+"/dependsOn",schemaPath:"#/propertie\
s/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i:y,j:f},message:"must NOT have duplicate items (items \
## "+f+" and "+y+" are identical)",schema:!0,parentSchema:z.properties.dependsOn,data:n};e===null?e=[w]:e.push(
w),t++;break e}}}else{let p={instancePath:s+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"typ\
e",params:{type:"array"},message:"must be array",schema:z.properties.dependsOn.type,parentSchema:z.properties.
dependsOn,data:n};e===null?e=[p]:e.push(p),t++}}if(r.requiredCapabilities!==void 0){let n=r.requiredCapabilities;
if(Array.isArray(n)){if(n.length>100){let w={instancePath:s+"/requiredCapabilities",schemaPath:"#/properties/r\
equiredCapabilities/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",
schema:100,parentSchema:z.properties.requiredCapabilities,data:n};e===null?e=[w]:e.push(w),t++}let p=n.length;
for(let w=0;w<p;w++){let j=n[w];if(typeof j=="string"){if(P(j)>63){let O={instancePath:s+"/requiredCapabilitie\
s/"+w,schemaPath:"definitions.json#/definitions/capability/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:V,data:j};e===null?e=[O]:e.push(O),t++}if(!ze.test(
j)){let O={instancePath:s+"/requiredCapabilities/"+w,schemaPath:"definitions.json#/definitions/capability/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match patte\
rn "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:V,
data:j};e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:s+"/requiredCapabilities/"+w,schemaPath:"defini\
tions.json#/definitions/capability/type",keyword:"type",params:{type:"string"},message:"must be string",schema:V.
type,parentSchema:V,data:j};e===null?e=[O]:e.push(O),t++}}let y=n.length,f;if(y>1){e:for(;y--;)for(f=y;f--;)if(M(
n[y],n[f])){let w={instancePath:s+"/requiredCapabilities",schemaPath:"#/properties/requiredCapabilities/unique\
Items",keyword:"uniqueItems",params:{i:y,j:f},message:"must NOT have duplicate items (items ## "+f+" and "+y+"\
 are identical)",schema:!0,parentSchema:z.properties.requiredCapabilities,data:n};e===null?e=[w]:e.push(w),t++;
break e}}}else{let p={instancePath:s+"/requiredCapabilities",schemaPath:"#/properties/requiredCapabilities/typ\
e",keyword:"type",params:{type:"array"},message:"must be array",schema:z.properties.requiredCapabilities.type,
parentSchema:z.properties.requiredCapabilities,data:n};e===null?e=[p]:e.push(p),t++}}if(r.model!==void 0){let n=r.
model;if(typeof n=="string"){if(P(n)>128){let p={instancePath:s+"/model",schemaPath:"definitions.json#/definit\
ions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have more than 128 characters",
schema:128,parentSchema:T,data:n};e===null?e=[p]:e.push(p),t++}if(!fe.test(n)){let p={instancePath:s+"/model",
schemaPath:"definitions.json#/definitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za\
-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9\
][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:T,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:s+"/\
model",schemaPath:"definitions.json#/definitions/model/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:T.type,parentSchema:T,data:n};e===null?e=[p]:e.push(p),t++}}if(r.podSelector!==void 0&&(Je(
r.podSelector,{instancePath:s+"/podSelector",parentData:r,parentDataProperty:"podSelector",rootData:x})||(e=e===
null?Je.errors:e.concat(Je.errors),t=e.length)),r.checks!==void 0&&(Xe(r.checks,{instancePath:s+"/checks",parentData:r,
parentDataProperty:"checks",rootData:x})||(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length)),r.maxCheckRounds!==
void 0){let n=r.maxCheckRounds;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:s+
"/maxCheckRounds",schemaPath:"#/properties/maxCheckRounds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:z.properties.maxCheckRounds.type,parentSchema:z.properties.maxCheckRounds,data:n};e===
null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)){if(n>20||isNaN(n)){let p={instancePath:s+"/maxChe\
ckRounds",schemaPath:"#/properties/maxCheckRounds/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},
message:"must be <= 20",schema:20,parentSchema:z.properties.maxCheckRounds,data:n};e===null?e=[p]:e.push(p),t++}
if(n<1||isNaN(n)){let p={instancePath:s+"/maxCheckRounds",schemaPath:"#/properties/maxCheckRounds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:z.properties.maxCheckRounds,
data:n};e===null?e=[p]:e.push(p),t++}}}if(r.maxRetries!==void 0){let n=r.maxRetries;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:s+"/maxRetries",schemaPath:"#/properties/maxRetries/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:z.properties.maxRetries.type,parentSchema:z.properties.
maxRetries,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)){if(n>20||isNaN(n)){let p={
instancePath:s+"/maxRetries",schemaPath:"#/properties/maxRetries/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:20},message:"must be <= 20",schema:20,parentSchema:z.properties.maxRetries,data:n};e===null?e=[p]:e.
push(p),t++}if(n<0||isNaN(n)){let p={instancePath:s+"/maxRetries",schemaPath:"#/properties/maxRetries/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:z.properties.maxRetries,
data:n};e===null?e=[p]:e.push(p),t++}}}if(r.timeoutSeconds!==void 0){let n=r.timeoutSeconds;if(!(typeof n=="nu\
mber"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:s+"/timeoutSeconds",schemaPath:"#/properties/timeo\
utSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:z.properties.timeoutSeconds.
type,parentSchema:z.properties.timeoutSeconds,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(
n)){if(n>604800||isNaN(n)){let p={instancePath:s+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:z.
properties.timeoutSeconds,data:n};e===null?e=[p]:e.push(p),t++}if(n<1||isNaN(n)){let p={instancePath:s+"/timeo\
utSeconds",schemaPath:"#/properties/timeoutSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1",schema:1,parentSchema:z.properties.timeoutSeconds,data:n};e===null?e=[p]:e.push(p),t++}}}
if(r.landing!==void 0){let n=r.landing;if(typeof n!="string"){let p={instancePath:s+"/landing",schemaPath:"#/p\
roperties/landing/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.properties.landing.
type,parentSchema:z.properties.landing,data:n};e===null?e=[p]:e.push(p),t++}if(!(n==="commit"||n==="none")){let p={
instancePath:s+"/landing",schemaPath:"#/properties/landing/enum",keyword:"enum",params:{allowedValues:z.properties.
landing.enum},message:"must be equal to one of the allowed values",schema:z.properties.landing.enum,parentSchema:z.
properties.landing,data:n};e===null?e=[p]:e.push(p),t++}}if(r.inputs!==void 0){let n=r.inputs;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(let p in n){let y=t;if(typeof p=="string"){if(P(p)>63){let f={instancePath:s+
"/inputs",schemaPath:"devtask.json#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:L,data:p,propertyName:p};e===null?e=[f]:e.push(f),
t++}if(!ke.test(p)){let f={instancePath:s+"/inputs",schemaPath:"devtask.json#/definitions/valueName/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]*$"',schema:"\
^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:L,data:p,propertyName:p};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:s+
"/inputs",schemaPath:"devtask.json#/definitions/valueName/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:L.type,parentSchema:L,data:p,propertyName:p};e===null?e=[f]:e.push(f),t++}var m=y===t;if(!m){
let f={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/propertyNames",keyword:"propertyNames",params:{
propertyName:p},message:"property name must be valid",schema:z.properties.inputs.propertyNames,parentSchema:z.
properties.inputs,data:n};e===null?e=[f]:e.push(f),t++}}for(let p in n){let y=n[p];if(typeof y=="string"){if(!lt.
test(y)){let f={instancePath:s+"/inputs/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/n\
odeOutput/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_\
-]{0,62}$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$"',
schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$",parentSchema:be,data:y};e===null?e=
[f]:e.push(f),t++}}else{let f={instancePath:s+"/inputs/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/nodeOutput/type",keyword:"type",params:{type:"string"},message:"must be string",schema:be.type,parentSchema:be,
data:y};e===null?e=[f]:e.push(f),t++}}}else{let p={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/ty\
pe",keyword:"type",params:{type:"object"},message:"must be object",schema:z.properties.inputs.type,parentSchema:z.
properties.inputs,data:n};e===null?e=[p]:e.push(p),t++}}if(r.outputs!==void 0){let n=r.outputs;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(let p in n){let y=t;if(typeof p=="string"){if(P(p)>63){let f={instancePath:s+
"/outputs",schemaPath:"devtask.json#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:L,data:p,propertyName:p};e===null?e=[f]:e.push(f),
t++}if(!ke.test(p)){let f={instancePath:s+"/outputs",schemaPath:"devtask.json#/definitions/valueName/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9\
_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:L,data:p,propertyName:p};e===null?e=[f]:e.push(f),t++}}else{
let f={instancePath:s+"/outputs",schemaPath:"devtask.json#/definitions/valueName/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:L.type,parentSchema:L,data:p,propertyName:p};e===null?e=[f]:e.push(
f),t++}var u=y===t;if(!u){let f={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"\
propertyNames",params:{propertyName:p},message:"property name must be valid",schema:z.properties.outputs.propertyNames,
parentSchema:z.properties.outputs,data:n};e===null?e=[f]:e.push(f),t++}}for(let p in n){let y=n[p];if(y&&typeof y==
"object"&&!Array.isArray(y)){if(y.file===void 0){let f={instancePath:s+"/outputs/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"devtask.json#/definitions/output/required",keyword:"required",params:{missingProperty:"\
file"},message:"must have required property 'file'",schema:D.required,parentSchema:D,data:y};e===null?e=[f]:e.
push(f),t++}for(let f in y)if(!(f==="file"||f==="schema")){let w={instancePath:s+"/outputs/"+p.replace(/~/g,"~\
0").replace(/\//g,"~1"),schemaPath:"devtask.json#/definitions/output/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:f},message:"must NOT have additional properties",schema:!1,parentSchema:D,
data:y};e===null?e=[w]:e.push(w),t++}if(y.file!==void 0){let f=y.file;if(typeof f=="string"){if(P(f)>1e3){let w={
instancePath:s+"/outputs/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"devtask.json#/definiti\
ons/output/properties/file/maxLength",keyword:"maxLength",params:{limit:1e3},message:"must NOT have more than \
1000 characters",schema:1e3,parentSchema:D.properties.file,data:f};e===null?e=[w]:e.push(w),t++}if(!At.test(f)){
let w={instancePath:s+"/outputs/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"devtask.json#/d\
efinitions/output/properties/file/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|\
$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|\
$))(?!\\.orca/inputs/)[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?(\\.\\.?|\\.git)?(/|$))(?!\\.orca/inputs/)\
[^\\u0000-\\u001f\\\\]+$",parentSchema:D.properties.file,data:f};e===null?e=[w]:e.push(w),t++}}else{let w={instancePath:s+
"/outputs/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/file",schemaPath:"devtask.json#/definitions/output/prop\
erties/file/type",keyword:"type",params:{type:"string"},message:"must be string",schema:D.properties.file.type,
parentSchema:D.properties.file,data:f};e===null?e=[w]:e.push(w),t++}}if(y.schema!==void 0){let f=y.schema;if(!(f&&
typeof f=="object"&&!Array.isArray(f))&&typeof f!="boolean"){let w={instancePath:s+"/outputs/"+p.replace(/~/g,
"~0").replace(/\//g,"~1")+"/schema",schemaPath:"devtask.json#/definitions/output/properties/schema/type",keyword:"\
type",params:{type:D.properties.schema.type},message:"must be object,boolean",schema:D.properties.schema.type,
parentSchema:D.properties.schema,data:f};e===null?e=[w]:e.push(w),t++}}}else{let f={instancePath:s+"/outputs/"+
p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"devtask.json#/definitions/output/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:D.type,parentSchema:D,data:y};e===null?e=[f]:e.push(f),t++}}}else{
let p={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:z.properties.outputs.type,parentSchema:z.properties.outputs,data:n};e===null?e=
[p]:e.push(p),t++}}}else{let n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:z.type,parentSchema:z,data:r};e===null?e=[n]:e.push(n),t++}return et.errors=e,t===0}function tt(r,{
instancePath:s="",parentData:v,parentDataProperty:q,rootData:x=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.nodes===void 0){let h={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"nodes"},message:"must have required property 'nodes'",schema:I.required,parentSchema:I,data:r};
e===null?e=[h]:e.push(h),t++}for(let h in r)if(!(h==="parameters"||h==="inputs"||h==="nodes"||h==="outputs")){
let d={instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties",schema:!1,parentSchema:I,data:r};e===null?e=[d]:e.push(d),t++}if(r.
parameters!==void 0){let h=r.parameters;if(!(h&&typeof h=="object"&&!Array.isArray(h))){let d={instancePath:s+
"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be\
 object",schema:I.properties.parameters.type,parentSchema:I.properties.parameters,data:h};e===null?e=[d]:e.push(
d),t++}}if(r.inputs!==void 0){let h=r.inputs;if(Array.isArray(h)){if(h.length>50){let o={instancePath:s+"/inpu\
ts",schemaPath:"#/properties/inputs/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more\
 than 50 items",schema:50,parentSchema:I.properties.inputs,data:h};e===null?e=[o]:e.push(o),t++}let d=h.length;
for(let o=0;o<d;o++){let m=h[o];if(typeof m=="string"){if(P(m)>63){let u={instancePath:s+"/inputs/"+o,schemaPath:"\
devtask.json#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have mo\
re than 63 characters",schema:63,parentSchema:L,data:m};e===null?e=[u]:e.push(u),t++}if(!ke.test(m)){let u={instancePath:s+
"/inputs/"+o,schemaPath:"devtask.json#/definitions/valueName/pattern",keyword:"pattern",params:{pattern:"^[A-Z\
a-z][A-Za-z0-9_-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",
parentSchema:L,data:m};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:s+"/inputs/"+o,schemaPath:"devta\
sk.json#/definitions/valueName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:L.type,
parentSchema:L,data:m};e===null?e=[u]:e.push(u),t++}}let c=h.length,l;if(c>1){e:for(;c--;)for(l=c;l--;)if(M(h[c],
h[l])){let o={instancePath:s+"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{
i:c,j:l},message:"must NOT have duplicate items (items ## "+l+" and "+c+" are identical)",schema:!0,parentSchema:I.
properties.inputs,data:h};e===null?e=[o]:e.push(o),t++;break e}}}else{let d={instancePath:s+"/inputs",schemaPath:"\
#/properties/inputs/type",keyword:"type",params:{type:"array"},message:"must be array",schema:I.properties.inputs.
type,parentSchema:I.properties.inputs,data:h};e===null?e=[d]:e.push(d),t++}}if(r.nodes!==void 0){let h=r.nodes;
if(h&&typeof h=="object"&&!Array.isArray(h)){if(Object.keys(h).length>100){let d={instancePath:s+"/nodes",schemaPath:"\
#/properties/nodes/maxProperties",keyword:"maxProperties",params:{limit:100},message:"must NOT have more than \
100 properties",schema:100,parentSchema:I.properties.nodes,data:h};e===null?e=[d]:e.push(d),t++}if(Object.keys(
h).length<1){let d={instancePath:s+"/nodes",schemaPath:"#/properties/nodes/minProperties",keyword:"minProperti\
es",params:{limit:1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:I.properties.nodes,
data:h};e===null?e=[d]:e.push(d),t++}for(let d in h){let c=t;if(typeof d=="string"){if(P(d)>63){let l={instancePath:s+
"/nodes",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:A,data:d,propertyName:d};e===null?e=[l]:e.push(l),
t++}if(!R.test(d)){let l={instancePath:s+"/nodes",schemaPath:"definitions.json#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[\
a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:d,propertyName:d};e===null?e=[l]:e.push(
l),t++}}else{let l={instancePath:s+"/nodes",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,data:d,propertyName:d};e===null?e=
[l]:e.push(l),t++}var i=c===t;if(!i){let l={instancePath:s+"/nodes",schemaPath:"#/properties/nodes/propertyNam\
es",keyword:"propertyNames",params:{propertyName:d},message:"property name must be valid",schema:I.properties.
nodes.propertyNames,parentSchema:I.properties.nodes,data:h};e===null?e=[l]:e.push(l),t++}}for(let d in h)et(h[d],
{instancePath:s+"/nodes/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:h,parentDataProperty:d,rootData:x})||
(e=e===null?et.errors:e.concat(et.errors),t=e.length)}else{let d={instancePath:s+"/nodes",schemaPath:"#/proper\
ties/nodes/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.properties.nodes.type,
parentSchema:I.properties.nodes,data:h};e===null?e=[d]:e.push(d),t++}}if(r.outputs!==void 0){let h=r.outputs;if(h&&
typeof h=="object"&&!Array.isArray(h)){for(let d in h){let c=t;if(typeof d=="string"){if(P(d)>63){let l={instancePath:s+
"/outputs",schemaPath:"devtask.json#/definitions/valueName/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:L,data:d,propertyName:d};e===null?e=[l]:e.push(l),
t++}if(!ke.test(d)){let l={instancePath:s+"/outputs",schemaPath:"devtask.json#/definitions/valueName/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_-]*$"},message:'must match pattern "^[A-Za-z][A-Za-z0-9\
_-]*$"',schema:"^[A-Za-z][A-Za-z0-9_-]*$",parentSchema:L,data:d,propertyName:d};e===null?e=[l]:e.push(l),t++}}else{
let l={instancePath:s+"/outputs",schemaPath:"devtask.json#/definitions/valueName/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:L.type,parentSchema:L,data:d,propertyName:d};e===null?e=[l]:e.push(
l),t++}var a=c===t;if(!a){let l={instancePath:s+"/outputs",schemaPath:"#/properties/outputs/propertyNames",keyword:"\
propertyNames",params:{propertyName:d},message:"property name must be valid",schema:I.properties.outputs.propertyNames,
parentSchema:I.properties.outputs,data:h};e===null?e=[l]:e.push(l),t++}}for(let d in h){let c=h[d];if(typeof c==
"string"){if(!lt.test(c)){let l={instancePath:s+"/outputs/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/definitions/nodeOutput/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Z\
a-z][A-Za-z0-9_-]{0,62}$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-\
9_-]{0,62}$"',schema:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\\.[A-Za-z][A-Za-z0-9_-]{0,62}$",parentSchema:be,data:c};
e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:s+"/outputs/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/definitions/nodeOutput/type",keyword:"type",params:{type:"string"},message:"must be string",schema:be.
type,parentSchema:be,data:c};e===null?e=[l]:e.push(l),t++}}}else{let d={instancePath:s+"/outputs",schemaPath:"\
#/properties/outputs/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.properties.
outputs.type,parentSchema:I.properties.outputs,data:h};e===null?e=[d]:e.push(d),t++}}}else{let h={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:I.type,parentSchema:I,
data:r};e===null?e=[h]:e.push(h),t++}return tt.errors=e,t===0}function vt(r,{instancePath:s="",parentData:v,parentDataProperty:q,
rootData:x=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.apiVersion===void 0){let i={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must \
have required property 'apiVersion'",schema:te.required,parentSchema:te,data:r};e===null?e=[i]:e.push(i),t++}if(r.
kind===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'",schema:te.required,parentSchema:te,data:r};e===null?e=[i]:e.push(
i),t++}if(r.metadata===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
metadata"},message:"must have required property 'metadata'",schema:te.required,parentSchema:te,data:r};e===null?
e=[i]:e.push(i),t++}if(r.spec===void 0){let i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"spec"},message:"must have required property 'spec'",schema:te.required,parentSchema:te,data:r};
e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec")){let a={
instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties",schema:!1,parentSchema:te,data:r};e===null?e=[a]:e.push(a),t++}if(r.
apiVersion!==void 0){let i=r.apiVersion;if(i!=="orca.dev/v1alpha1"){let a={instancePath:s+"/apiVersion",schemaPath:"\
definitions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"orca.dev/v1alpha1"},message:"\
must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:Ne,data:i};e===null?e=[a]:e.push(a),t++}}if(r.
kind!==void 0){let i=r.kind;if(i!=="Workflow"){let a={instancePath:s+"/kind",schemaPath:"#/properties/kind/con\
st",keyword:"const",params:{allowedValue:"Workflow"},message:"must be equal to constant",schema:"Workflow",parentSchema:te.
properties.kind,data:i};e===null?e=[a]:e.push(a),t++}}r.metadata!==void 0&&(We(r.metadata,{instancePath:s+"/me\
tadata",parentData:r,parentDataProperty:"metadata",rootData:x})||(e=e===null?We.errors:e.concat(We.errors),t=e.
length)),r.spec!==void 0&&(tt(r.spec,{instancePath:s+"/spec",parentData:r,parentDataProperty:"spec",rootData:x})||
(e=e===null?tt.errors:e.concat(tt.errors),t=e.length))}else{let i={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:te.type,parentSchema:te,data:r};e===null?e=[i]:e.
push(i),t++}return vt.errors=e,t===0}var Jt=zt,N={type:"object",additionalProperties:!1,properties:{branch:{$ref:"\
definitions.json#/definitions/branch"},statusBranch:{$ref:"definitions.json#/definitions/branch",default:"orca\
-status"},suspend:{type:"boolean",default:!1},forge:{type:"object",additionalProperties:!1,properties:{type:{type:"\
string",enum:["auto","local","github"],default:"auto"},apiUrl:{type:"string",pattern:"^https?://[^\\s/@?#]+(/[^\
\\s?#]*)?$",maxLength:2e3,"x-orca-message":"must be https://host/path, without a user name and password"}}},executor:{
type:"string",enum:["process"],"x-orca-later":["container","kubernetes"],default:"process"},isolation:{type:"s\
tring",enum:["preferred","required","none"],default:"preferred"},intervals:{type:"object",additionalProperties:!1,
properties:{pollSeconds:{type:"integer",minimum:1,maximum:86400,default:30},forgePollSeconds:{type:"integer",minimum:1,
maximum:86400,default:60}}},schedule:{type:"string",pattern:"^\\s*\\S+(\\s+\\S+){4,5}\\s*$",maxLength:200,"x-o\
rca-message":"must be a cron expression of five or six fields"},modelAliases:{$ref:"definitions.json#/definiti\
ons/modelAliases"},prices:{type:"object",propertyNames:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@]*$",maxLength:200,
"x-orca-message":"must be the full id of a model"},additionalProperties:{type:"object",required:["input","outp\
ut"],additionalProperties:!1,properties:{input:{$ref:"#/definitions/rate"},output:{$ref:"#/definitions/rate"},
cacheRead:{$ref:"#/definitions/rate"},cacheWrite:{$ref:"#/definitions/rate"}}}},lease:{type:"object",additionalProperties:!1,
properties:{ttlSeconds:{type:"integer",minimum:3,maximum:3600,default:60}}},historyLimit:{type:"integer",minimum:1,
maximum:1e3,default:10},logs:{type:"object",additionalProperties:!1,properties:{branch:{$ref:"definitions.json\
#/definitions/branch",default:"orca-logs"},keepRuns:{type:"integer",minimum:0,maximum:1e4,default:500}}},gitBackend:{
type:"string",enum:["auto","native","isomorphic"],default:"auto"}},definitions:{rate:{type:"number",minimum:0,
maximum:1e5}}},G={type:"number",minimum:0,maximum:1e5},Ct=new RegExp("^https?://[^\\s/@?#]+(/[^\\s?#]*)?$","u"),
Ht=new RegExp("^\\s*\\S+(\\s+\\S+){4,5}\\s*$","u"),Ft=new RegExp("^[A-Za-z0-9][-A-Za-z0-9._:/@]*$","u");function st(r,{
instancePath:s="",parentData:v,parentDataProperty:q,rootData:x=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){for(let a in r){let h=t;if(typeof a=="string"){if(P(a)>63){let d={instancePath:s,schemaPath:"\
#/propertyNames/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 character\
s",schema:63,parentSchema:se.propertyNames,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}if(!kt.test(a)){
let d={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-\
Za-z0-9._]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9._]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._]*\
$",parentSchema:se.propertyNames,data:a,propertyName:a};e===null?e=[d]:e.push(d),t++}}var i=h===t;if(!i){let d={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property \
name must be valid",schema:se.propertyNames,parentSchema:se,data:r};e===null?e=[d]:e.push(d),t++}}for(let a in r){
let h=r[a];if(typeof h=="string"){if(P(h)>128){let d={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have m\
ore than 128 characters",schema:128,parentSchema:T,data:h};e===null?e=[d]:e.push(d),t++}if(!fe.test(h)){let d={
instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/model/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A\
-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:T,data:h};e===null?e=[d]:
e.push(d),t++}}else{let d={instancePath:s+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitio\
ns/model/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.type,parentSchema:T,data:h};
e===null?e=[d]:e.push(d),t++}}}else{let a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:se.type,parentSchema:se,data:r};e===null?e=[a]:e.push(a),t++}return st.errors=
e,t===0}function zt(r,{instancePath:s="",parentData:v,parentDataProperty:q,rootData:x=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){for(let a in r)if(!Pe.call(N.properties,a)){let h={instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:N,data:r};e===null?e=[h]:e.push(h),t++}if(r.branch!==void 0){let a=r.
branch;if(typeof a=="string"){if(P(a)>200){let h={instancePath:s+"/branch",schemaPath:"definitions.json#/defin\
itions/branch/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 character\
s",schema:200,parentSchema:C,data:a};e===null?e=[h]:e.push(h),t++}if(!xe.test(a)){let h={instancePath:s+"/bran\
ch",schemaPath:"definitions.json#/definitions/branch/pattern",keyword:"pattern",params:{pattern:"^(?![-/.])(?!\
.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'must match p\
attern "^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',
schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:C,
data:a};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:s+"/branch",schemaPath:"definitions.json#/defin\
itions/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:C.type,parentSchema:C,
data:a};e===null?e=[h]:e.push(h),t++}}if(r.statusBranch!==void 0){let a=r.statusBranch;if(typeof a=="string"){
if(P(a)>200){let h={instancePath:s+"/statusBranch",schemaPath:"definitions.json#/definitions/branch/maxLength",
keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:C,
data:a};e===null?e=[h]:e.push(h),t++}if(!xe.test(a)){let h={instancePath:s+"/statusBranch",schemaPath:"definit\
ions.json#/definitions/branch/pattern",keyword:"pattern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0\
000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'must match pattern "^(?![-/.])(?!.*(\\.\\.\
|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|/\
/|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:C,data:a};e===null?e=
[h]:e.push(h),t++}}else{let h={instancePath:s+"/statusBranch",schemaPath:"definitions.json#/definitions/branch\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:C.type,parentSchema:C,data:a};e===
null?e=[h]:e.push(h),t++}}if(r.suspend!==void 0){let a=r.suspend;if(typeof a!="boolean"){let h={instancePath:s+
"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean",schema:N.properties.suspend.type,parentSchema:N.properties.suspend,data:a};e===null?e=[h]:e.push(h),t++}}
if(r.forge!==void 0){let a=r.forge;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let h in a)if(!(h==="type"||
h==="apiUrl")){let d={instancePath:s+"/forge",schemaPath:"#/properties/forge/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:N.
properties.forge,data:a};e===null?e=[d]:e.push(d),t++}if(a.type!==void 0){let h=a.type;if(typeof h!="string"){
let d={instancePath:s+"/forge/type",schemaPath:"#/properties/forge/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:N.properties.forge.properties.type.type,parentSchema:N.properties.
forge.properties.type,data:h};e===null?e=[d]:e.push(d),t++}if(!(h==="auto"||h==="local"||h==="github")){let d={
instancePath:s+"/forge/type",schemaPath:"#/properties/forge/properties/type/enum",keyword:"enum",params:{allowedValues:N.
properties.forge.properties.type.enum},message:"must be equal to one of the allowed values",schema:N.properties.
forge.properties.type.enum,parentSchema:N.properties.forge.properties.type,data:h};e===null?e=[d]:e.push(d),t++}}
if(a.apiUrl!==void 0){let h=a.apiUrl;if(typeof h=="string"){if(P(h)>2e3){let d={instancePath:s+"/forge/apiUrl",
schemaPath:"#/properties/forge/properties/apiUrl/maxLength",keyword:"maxLength",params:{limit:2e3},message:"mu\
st NOT have more than 2000 characters",schema:2e3,parentSchema:N.properties.forge.properties.apiUrl,data:h};e===
null?e=[d]:e.push(d),t++}if(!Ct.test(h)){let d={instancePath:s+"/forge/apiUrl",schemaPath:"#/properties/forge/\
properties/apiUrl/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s/@?#]+(/[^\\s?#]*)?$"},message:'m\
ust match pattern "^https?://[^\\s/@?#]+(/[^\\s?#]*)?$"',schema:"^https?://[^\\s/@?#]+(/[^\\s?#]*)?$",parentSchema:N.
properties.forge.properties.apiUrl,data:h};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:s+"/forge/ap\
iUrl",schemaPath:"#/properties/forge/properties/apiUrl/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:N.properties.forge.properties.apiUrl.type,parentSchema:N.properties.forge.properties.apiUrl,
data:h};e===null?e=[d]:e.push(d),t++}}}else{let h={instancePath:s+"/forge",schemaPath:"#/properties/forge/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:N.properties.forge.type,parentSchema:N.properties.
forge,data:a};e===null?e=[h]:e.push(h),t++}}if(r.executor!==void 0){let a=r.executor;if(typeof a!="string"){let h={
instancePath:s+"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:N.properties.executor.type,parentSchema:N.properties.executor,data:a};e===null?e=[h]:e.
push(h),t++}if(a!=="process"){let h={instancePath:s+"/executor",schemaPath:"#/properties/executor/enum",keyword:"\
enum",params:{allowedValues:N.properties.executor.enum},message:"must be equal to one of the allowed values",schema:N.
properties.executor.enum,parentSchema:N.properties.executor,data:a};e===null?e=[h]:e.push(h),t++}}if(r.isolation!==
void 0){let a=r.isolation;if(typeof a!="string"){let h={instancePath:s+"/isolation",schemaPath:"#/properties/i\
solation/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.isolation.type,
parentSchema:N.properties.isolation,data:a};e===null?e=[h]:e.push(h),t++}if(!(a==="preferred"||a==="required"||
a==="none")){let h={instancePath:s+"/isolation",schemaPath:"#/properties/isolation/enum",keyword:"enum",params:{
allowedValues:N.properties.isolation.enum},message:"must be equal to one of the allowed values",schema:N.properties.
isolation.enum,parentSchema:N.properties.isolation,data:a};e===null?e=[h]:e.push(h),t++}}if(r.intervals!==void 0){
let a=r.intervals;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let h in a)if(!(h==="pollSeconds"||h==="for\
gePollSeconds")){let d={instancePath:s+"/intervals",schemaPath:"#/properties/intervals/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,parentSchema:N.
properties.intervals,data:a};e===null?e=[d]:e.push(d),t++}if(a.pollSeconds!==void 0){let h=a.pollSeconds;if(!(typeof h==
"number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let d={instancePath:s+"/intervals/pollSeconds",schemaPath:"#/proper\
ties/intervals/properties/pollSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:N.
properties.intervals.properties.pollSeconds.type,parentSchema:N.properties.intervals.properties.pollSeconds,data:h};
e===null?e=[d]:e.push(d),t++}if(typeof h=="number"&&isFinite(h)){if(h>86400||isNaN(h)){let d={instancePath:s+"\
/intervals/pollSeconds",schemaPath:"#/properties/intervals/properties/pollSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:86400},message:"must be <= 86400",schema:86400,parentSchema:N.properties.intervals.properties.
pollSeconds,data:h};e===null?e=[d]:e.push(d),t++}if(h<1||isNaN(h)){let d={instancePath:s+"/intervals/pollSecon\
ds",schemaPath:"#/properties/intervals/properties/pollSeconds/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},message:"must be >= 1",schema:1,parentSchema:N.properties.intervals.properties.pollSeconds,data:h};
e===null?e=[d]:e.push(d),t++}}}if(a.forgePollSeconds!==void 0){let h=a.forgePollSeconds;if(!(typeof h=="number"&&
!(h%1)&&!isNaN(h)&&isFinite(h))){let d={instancePath:s+"/intervals/forgePollSeconds",schemaPath:"#/properties/\
intervals/properties/forgePollSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:N.
properties.intervals.properties.forgePollSeconds.type,parentSchema:N.properties.intervals.properties.forgePollSeconds,
data:h};e===null?e=[d]:e.push(d),t++}if(typeof h=="number"&&isFinite(h)){if(h>86400||isNaN(h)){let d={instancePath:s+
"/intervals/forgePollSeconds",schemaPath:"#/properties/intervals/properties/forgePollSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400",schema:86400,parentSchema:N.properties.
intervals.properties.forgePollSeconds,data:h};e===null?e=[d]:e.push(d),t++}if(h<1||isNaN(h)){let d={instancePath:s+
"/intervals/forgePollSeconds",schemaPath:"#/properties/intervals/properties/forgePollSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:N.properties.intervals.
properties.forgePollSeconds,data:h};e===null?e=[d]:e.push(d),t++}}}}else{let h={instancePath:s+"/intervals",schemaPath:"\
#/properties/intervals/type",keyword:"type",params:{type:"object"},message:"must be object",schema:N.properties.
intervals.type,parentSchema:N.properties.intervals,data:a};e===null?e=[h]:e.push(h),t++}}if(r.schedule!==void 0){
let a=r.schedule;if(typeof a=="string"){if(P(a)>200){let h={instancePath:s+"/schedule",schemaPath:"#/propertie\
s/schedule/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",
schema:200,parentSchema:N.properties.schedule,data:a};e===null?e=[h]:e.push(h),t++}if(!Ht.test(a)){let h={instancePath:s+
"/schedule",schemaPath:"#/properties/schedule/pattern",keyword:"pattern",params:{pattern:"^\\s*\\S+(\\s+\\S+){4,5}\
\\s*$"},message:'must match pattern "^\\s*\\S+(\\s+\\S+){4,5}\\s*$"',schema:"^\\s*\\S+(\\s+\\S+){4,5}\\s*$",parentSchema:N.
properties.schedule,data:a};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:s+"/schedule",schemaPath:"#\
/properties/schedule/type",keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.
schedule.type,parentSchema:N.properties.schedule,data:a};e===null?e=[h]:e.push(h),t++}}if(r.modelAliases!==void 0&&
(st(r.modelAliases,{instancePath:s+"/modelAliases",parentData:r,parentDataProperty:"modelAliases",rootData:x})||
(e=e===null?st.errors:e.concat(st.errors),t=e.length)),r.prices!==void 0){let a=r.prices;if(a&&typeof a=="obje\
ct"&&!Array.isArray(a)){for(let h in a){let d=t;if(typeof h=="string"){if(P(h)>200){let c={instancePath:s+"/pr\
ices",schemaPath:"#/properties/prices/propertyNames/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters",schema:200,parentSchema:N.properties.prices.propertyNames,data:h,propertyName:h};
e===null?e=[c]:e.push(c),t++}if(!Ft.test(h)){let c={instancePath:s+"/prices",schemaPath:"#/properties/prices/p\
ropertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@]*$"},message:'must match\
 pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@]*$",parentSchema:N.properties.
prices.propertyNames,data:h,propertyName:h};e===null?e=[c]:e.push(c),t++}}var i=d===t;if(!i){let c={instancePath:s+
"/prices",schemaPath:"#/properties/prices/propertyNames",keyword:"propertyNames",params:{propertyName:h},message:"\
property name must be valid",schema:N.properties.prices.propertyNames,parentSchema:N.properties.prices,data:a};
e===null?e=[c]:e.push(c),t++}}for(let h in a){let d=a[h];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.input===
void 0){let c={instancePath:s+"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pri\
ces/additionalProperties/required",keyword:"required",params:{missingProperty:"input"},message:"must have requ\
ired property 'input'",schema:N.properties.prices.additionalProperties.required,parentSchema:N.properties.prices.
additionalProperties,data:d};e===null?e=[c]:e.push(c),t++}if(d.output===void 0){let c={instancePath:s+"/prices\
/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/prices/additionalProperties/required",keyword:"\
required",params:{missingProperty:"output"},message:"must have required property 'output'",schema:N.properties.
prices.additionalProperties.required,parentSchema:N.properties.prices.additionalProperties,data:d};e===null?e=
[c]:e.push(c),t++}for(let c in d)if(!(c==="input"||c==="output"||c==="cacheRead"||c==="cacheWrite")){let l={instancePath:s+
"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/prices/additionalProperties/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additiona\
l properties",schema:!1,parentSchema:N.properties.prices.additionalProperties,data:d};e===null?e=[l]:e.push(l),
t++}if(d.input!==void 0){let c=d.input;if(typeof c=="number"&&isFinite(c)){if(c>1e5||isNaN(c)){let l={instancePath:s+
"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/input",schemaPath:"#/definitions/rate/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:G,data:c};e===
null?e=[l]:e.push(l),t++}if(c<0||isNaN(c)){let l={instancePath:s+"/prices/"+h.replace(/~/g,"~0").replace(/\//g,
"~1")+"/input",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:G,data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:s+"/price\
s/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/input",schemaPath:"#/definitions/rate/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:G.type,parentSchema:G,data:c};e===null?e=[l]:e.push(l),t++}}if(d.
output!==void 0){let c=d.output;if(typeof c=="number"&&isFinite(c)){if(c>1e5||isNaN(c)){let l={instancePath:s+
"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/output",schemaPath:"#/definitions/rate/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:G,data:c};e===
null?e=[l]:e.push(l),t++}if(c<0||isNaN(c)){let l={instancePath:s+"/prices/"+h.replace(/~/g,"~0").replace(/\//g,
"~1")+"/output",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0",schema:0,parentSchema:G,data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:s+"/price\
s/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/output",schemaPath:"#/definitions/rate/type",keyword:"type",params:{
type:"number"},message:"must be number",schema:G.type,parentSchema:G,data:c};e===null?e=[l]:e.push(l),t++}}if(d.
cacheRead!==void 0){let c=d.cacheRead;if(typeof c=="number"&&isFinite(c)){if(c>1e5||isNaN(c)){let l={instancePath:s+
"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheRead",schemaPath:"#/definitions/rate/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:G,data:c};e===
null?e=[l]:e.push(l),t++}if(c<0||isNaN(c)){let l={instancePath:s+"/prices/"+h.replace(/~/g,"~0").replace(/\//g,
"~1")+"/cacheRead",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:G,data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:s+
"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheRead",schemaPath:"#/definitions/rate/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:G.type,parentSchema:G,data:c};e===null?e=[l]:e.push(
l),t++}}if(d.cacheWrite!==void 0){let c=d.cacheWrite;if(typeof c=="number"&&isFinite(c)){if(c>1e5||isNaN(c)){let l={
instancePath:s+"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheWrite",schemaPath:"#/definitions/rat\
e/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:G,
data:c};e===null?e=[l]:e.push(l),t++}if(c<0||isNaN(c)){let l={instancePath:s+"/prices/"+h.replace(/~/g,"~0").replace(
/\//g,"~1")+"/cacheWrite",schemaPath:"#/definitions/rate/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:G,data:c};e===null?e=[l]:e.push(l),t++}}else{let l={instancePath:s+
"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1")+"/cacheWrite",schemaPath:"#/definitions/rate/type",keyword:"\
type",params:{type:"number"},message:"must be number",schema:G.type,parentSchema:G,data:c};e===null?e=[l]:e.push(
l),t++}}}else{let c={instancePath:s+"/prices/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properti\
es/prices/additionalProperties/type",keyword:"type",params:{type:"object"},message:"must be object",schema:N.properties.
prices.additionalProperties.type,parentSchema:N.properties.prices.additionalProperties,data:d};e===null?e=[c]:
e.push(c),t++}}}else{let h={instancePath:s+"/prices",schemaPath:"#/properties/prices/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:N.properties.prices.type,parentSchema:N.properties.prices,data:a};
e===null?e=[h]:e.push(h),t++}}if(r.lease!==void 0){let a=r.lease;if(a&&typeof a=="object"&&!Array.isArray(a)){
for(let h in a)if(h!=="ttlSeconds"){let d={instancePath:s+"/lease",schemaPath:"#/properties/lease/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional prope\
rties",schema:!1,parentSchema:N.properties.lease,data:a};e===null?e=[d]:e.push(d),t++}if(a.ttlSeconds!==void 0){
let h=a.ttlSeconds;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let d={instancePath:s+"/lease/ttl\
Seconds",schemaPath:"#/properties/lease/properties/ttlSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:N.properties.lease.properties.ttlSeconds.type,parentSchema:N.properties.lease.properties.
ttlSeconds,data:h};e===null?e=[d]:e.push(d),t++}if(typeof h=="number"&&isFinite(h)){if(h>3600||isNaN(h)){let d={
instancePath:s+"/lease/ttlSeconds",schemaPath:"#/properties/lease/properties/ttlSeconds/maximum",keyword:"maxi\
mum",params:{comparison:"<=",limit:3600},message:"must be <= 3600",schema:3600,parentSchema:N.properties.lease.
properties.ttlSeconds,data:h};e===null?e=[d]:e.push(d),t++}if(h<3||isNaN(h)){let d={instancePath:s+"/lease/ttl\
Seconds",schemaPath:"#/properties/lease/properties/ttlSeconds/minimum",keyword:"minimum",params:{comparison:">\
=",limit:3},message:"must be >= 3",schema:3,parentSchema:N.properties.lease.properties.ttlSeconds,data:h};e===
null?e=[d]:e.push(d),t++}}}}else{let h={instancePath:s+"/lease",schemaPath:"#/properties/lease/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:N.properties.lease.type,parentSchema:N.properties.
lease,data:a};e===null?e=[h]:e.push(h),t++}}if(r.historyLimit!==void 0){let a=r.historyLimit;if(!(typeof a=="n\
umber"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let h={instancePath:s+"/historyLimit",schemaPath:"#/properties/histor\
yLimit/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:N.properties.historyLimit.
type,parentSchema:N.properties.historyLimit,data:a};e===null?e=[h]:e.push(h),t++}if(typeof a=="number"&&isFinite(
a)){if(a>1e3||isNaN(a)){let h={instancePath:s+"/historyLimit",schemaPath:"#/properties/historyLimit/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:N.properties.historyLimit,
data:a};e===null?e=[h]:e.push(h),t++}if(a<1||isNaN(a)){let h={instancePath:s+"/historyLimit",schemaPath:"#/pro\
perties/historyLimit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:N.properties.historyLimit,data:a};e===null?e=[h]:e.push(h),t++}}}if(r.logs!==void 0){let a=r.logs;
if(a&&typeof a=="object"&&!Array.isArray(a)){for(let h in a)if(!(h==="branch"||h==="keepRuns")){let d={instancePath:s+
"/logs",schemaPath:"#/properties/logs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties",schema:!1,parentSchema:N.properties.logs,data:a};e===null?e=[d]:
e.push(d),t++}if(a.branch!==void 0){let h=a.branch;if(typeof h=="string"){if(P(h)>200){let d={instancePath:s+"\
/logs/branch",schemaPath:"definitions.json#/definitions/branch/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters",schema:200,parentSchema:C,data:h};e===null?e=[d]:e.push(d),t++}
if(!xe.test(h)){let d={instancePath:s+"/logs/branch",schemaPath:"definitions.json#/definitions/branch/pattern",
keyword:"pattern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\
\\.lock)$).+$"},message:'must match pattern "^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(\
?!.*(/|\\.|\\.lock)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\
\\.lock)$).+$",parentSchema:C,data:h};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:s+"/logs/branch",
schemaPath:"definitions.json#/definitions/branch/type",keyword:"type",params:{type:"string"},message:"must be \
string",schema:C.type,parentSchema:C,data:h};e===null?e=[d]:e.push(d),t++}}if(a.keepRuns!==void 0){let h=a.keepRuns;
if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let d={instancePath:s+"/logs/keepRuns",schemaPath:"#\
/properties/logs/properties/keepRuns/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:N.
properties.logs.properties.keepRuns.type,parentSchema:N.properties.logs.properties.keepRuns,data:h};e===null?e=
[d]:e.push(d),t++}if(typeof h=="number"&&isFinite(h)){if(h>1e4||isNaN(h)){let d={instancePath:s+"/logs/keepRun\
s",schemaPath:"#/properties/logs/properties/keepRuns/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},
message:"must be <= 10000",schema:1e4,parentSchema:N.properties.logs.properties.keepRuns,data:h};e===null?e=[d]:
e.push(d),t++}if(h<0||isNaN(h)){let d={instancePath:s+"/logs/keepRuns",schemaPath:"#/properties/logs/propertie\
s/keepRuns/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:N.
properties.logs.properties.keepRuns,data:h};e===null?e=[d]:e.push(d),t++}}}}else{let h={instancePath:s+"/logs",
schemaPath:"#/properties/logs/type",keyword:"type",params:{type:"object"},message:"must be object",schema:N.properties.
logs.type,parentSchema:N.properties.logs,data:a};e===null?e=[h]:e.push(h),t++}}if(r.gitBackend!==void 0){let a=r.
gitBackend;if(typeof a!="string"){let h={instancePath:s+"/gitBackend",schemaPath:"#/properties/gitBackend/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:N.properties.gitBackend.type,parentSchema:N.
properties.gitBackend,data:a};e===null?e=[h]:e.push(h),t++}if(!(a==="auto"||a==="native"||a==="isomorphic")){let h={
instancePath:s+"/gitBackend",schemaPath:"#/properties/gitBackend/enum",keyword:"enum",params:{allowedValues:N.
properties.gitBackend.enum},message:"must be equal to one of the allowed values",schema:N.properties.gitBackend.
enum,parentSchema:N.properties.gitBackend,data:a};e===null?e=[h]:e.push(h),t++}}}else{let a={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:N.type,parentSchema:N,data:r};e===
null?e=[a]:e.push(a),t++}return zt.errors=e,t===0}export{Kt as AgentPod,Yt as AgentPool,Qt as DevTask,Ut as Project,Jt as Settings,Wt as Workflow};
